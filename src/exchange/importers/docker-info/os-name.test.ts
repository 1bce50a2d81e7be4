import { expect, test } from 'vitest'
import { osName } from './os-name.ts'

test.each([
  ['Red Hat Enterprise Linux Server 7.4 (Maipo)', 'rhel', '7.4'],
  ['Red Hat Enterprise Linux', 'rhel', undefined],
  ['Red Hat Enterprise Linux 9.5 (Plow)', 'rhel', '9.5'],
  ['CentOS Linux 7 (Core)', 'centos', '7'],
  ['CentOS Stream 9', 'centos', '9'],
  ['Rocky Linux 9.4 (Blue Onyx)', 'rocky', '9.4'],
  ['AlmaLinux 8.9 (Midnight Oncilla)', 'almalinux', '8.9'],
  ['Oracle Linux Server 7.9', 'ol', '7.9'],
  ['SUSE Linux Enterprise Server 12 SP5', 'sles', '12.5'],
  ['SUSE Linux Enterprise Server 15', 'sles', '15'],
  ['openSUSE Leap 15.6', 'opensuse-leap', '15.6'],
  ['openSUSE Leap 42.3', 'opensuse', '42.3'],
  ['openSUSE Tumbleweed', 'opensuse-tumbleweed', undefined],
  ['Ubuntu 22.04.5 LTS', 'ubuntu', '22.04'],
  ['Ubuntu precise (12.04.5 LTS)', 'ubuntu', '12.04'],
  ['Ubuntu Core 18', 'ubuntu-core', '18'],
  ['Debian GNU/Linux 12 (bookworm)', 'debian', '12'],
  ['Debian GNU/Linux trixie/sid', 'debian', undefined],
  ['Raspbian GNU/Linux 10 (buster)', 'raspbian', '10'],
  ['Fedora Linux 40 (Server Edition)', 'fedora', '40'],
  ['Fedora CoreOS 39.20240101.3.0', 'fedora', '39'],
  ['Amazon Linux AMI 2018.03', 'amzn', '2018.03'],
  ['Amazon Linux 2', 'amzn', '2'],
  ['Amazon Linux 2023.6.20241010', 'amzn', '2023'],
  ['VMware Photon OS/Linux', 'photon', undefined],
  ['Flatcar Container Linux by Kinvolk 3815.2.0 (Oklo)', 'flatcar', '3815.2.0'],
  ['Container Linux by CoreOS 1911.5.0 (Rhyolite)', 'coreos', '1911.5.0'],
  ['Arch Linux', 'arch', undefined],
  ['EulerOS 2.0 (SP8)', 'EulerOS', '2.0'],
  ['Windows Server 2022 Datacenter', 'windows', '2022'],
  ['Microsoft Windows Server Version 21H2 (OS Build 20348.707)', 'windows', '2022'],
  ['Windows 10 Pro Version 1803 (OS Build 17134.191)', 'windows', '10'],
  ['Microsoft Windows Version 23H2 (OS Build 22631.1)', 'windows', '23H2'],
])('%s', (text, os, osVersion) => {
  expect(osName(text)).toEqual(osVersion === undefined ? { os } : { os, osVersion })
})

test.each([
  'Docker Desktop',
  'Docker for Windows',
  'Boot2Docker 1.6.2 (TCL 6.2); linux-4.0.4 : 09eb607',
  'Alpine Linux v3.20 (containerized)',
  'Rancher Desktop WSL Distribution',
  '<unknown>',
  'linux',
  '',
])('%j is no distribution', (text) => {
  expect(osName(text)).toBeUndefined()
})
