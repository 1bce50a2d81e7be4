import { expect, test } from 'vitest'
import { read } from './host-lines.ts'

const plans = (text: string) => {
  const reading = read(text)
  return reading.kind === 'read' ? reading.plan.nodePools : reading.kind
}

test.each([
  [
    'uname -a',
    'Linux harbour 5.15.0-9-generic #9-Ubuntu SMP Mon Jan 1 00:00:00 UTC 2024 aarch64 GNU/Linux',
    [{ kernel: '5.15.0-9-generic', arch: 'arm64' }],
  ],
  [
    'uname -r behind its prompt',
    '[root@harbour ~]# uname -r\n4.18.0-477.el8.x86_64',
    [{ kernel: '4.18.0-477.el8.x86_64', arch: 'amd64' }],
  ],
  ['a bare number behind no command', '4.18.0', 'unrecognised'],
  [
    'os-release',
    'NAME="Oracle Linux Server"\nVERSION="8.9"\nID="ol"\nVERSION_ID="8.9"\nPRETTY_NAME="Oracle Linux Server 8.9"',
    [{ os: 'ol', osVersion: '8.9' }],
  ],
  [
    'os-release without quotes and without ID',
    'PRETTY_NAME=Debian GNU/Linux 12 (bookworm)',
    [{ os: 'debian', osVersion: '12' }],
  ],
  ['an ID that is no system', 'ID=42\nNAME=pump', 'unrecognised'],
  ['an ID alone', 'ID=pump', 'unrecognised'],
  [
    'hostnamectl in a comment',
    '/*\n  Static hostname: harbour\n  Operating System: SUSE Linux Enterprise Server 15 SP5\n           Kernel: Linux 5.14.21-1-default\n     Architecture: x86-64\n*/',
    [{ os: 'sles', osVersion: '15.5', kernel: '5.14.21-1-default', arch: 'amd64' }],
  ],
  [
    'two machines',
    'Linux a 4.4.0-1 #1 SMP x86_64\nLinux b 5.4.0-1 #1 SMP x86_64',
    [
      { kernel: '4.4.0-1', arch: 'amd64' },
      { kernel: '5.4.0-1', arch: 'amd64' },
    ],
  ],
  ['a Mac', 'Darwin laptop 23.1.0 Darwin Kernel Version 23.1.0 arm64', 'unrecognised'],
])('%s', (_, text, expected) => {
  expect(plans(text)).toEqual(expected)
})
