import type { Cell } from '../cell.ts'
import type { OsRelease } from '../platforms-shape.ts'
import { cell } from './cell.ts'

type Row = readonly [version: string, kernel: string]

function releases(os: string, name: string, of: (kernel: string) => Cell<string>, rows: readonly Row[]): OsRelease[] {
  return rows.map(([version, kernel]) => ({ os, version, name: `${name} ${version}`, kernel: of(kernel) }))
}

/** Rebuilds carry the builds of RHEL, whose minor release their ends name: `5.14.0-284.62.1.el9_2`. */
const el9: readonly Row[] = [
  ['9.0', '5.14.0-70'],
  ['9.2', '5.14.0-284'],
  ['9.4', '5.14.0-427'],
]

/** The kernel that each release ships, as `uname -r` begins there. A bare major stands for all of its releases. */
export const osReleases: readonly OsRelease[] = [
  ...releases('rhel', 'RHEL', (kernel) => cell(kernel, 'lustre'), [
    ['7.0', '3.10.0-123'],
    ['7.2', '3.10.0-327'],
    ['7.5', '3.10.0-862'],
    ['7.6', '3.10.0-957'],
    ['7.7', '3.10.0-1062'],
    ['7.8', '3.10.0-1127'],
    ['7.9', '3.10.0-1160'],
    ['8.0', '4.18.0-80'],
    ['8.1', '4.18.0-147'],
    ['8.2', '4.18.0-193'],
    ['8.3', '4.18.0-240'],
    ['8.4', '4.18.0-305'],
    ['8.5', '4.18.0-348'],
    ['8.6', '4.18.0-372'],
    ['8.7', '4.18.0-425'],
    ['8.8', '4.18.0-477'],
    ['8.9', '4.18.0-513'],
    ['8.10', '4.18.0-553'],
    ['8', '4.18.0'],
    ['9.0', '5.14.0-70'],
    ['9.1', '5.14.0-162'],
    ['9.2', '5.14.0-284'],
    ['9.3', '5.14.0-362'],
    ['9.4', '5.14.0-427'],
    ['9.5', '5.14.0-503'],
    ['9', '5.14.0'],
  ]),
  ...releases('rhel', 'RHEL', (kernel) => cell(kernel, 'nvidia-ofed-52'), [
    ['7.3', '3.10.0-514'],
    ['7.4', '3.10.0-693'],
  ]),
  ...releases('centos', 'CentOS', (kernel) => cell(kernel, 'nvidia-ofed-52'), [
    ['7.2', '3.10.0-327'],
    ['7.3', '3.10.0-514'],
    ['7.4', '3.10.0-693'],
    ['7.5', '3.10.0-862'],
    ['7.6', '3.10.0-957'],
    ['7.7', '3.10.0-1062'],
    ['7.8', '3.10.0-1127'],
    ['7.9', '3.10.0-1160'],
    ['8.0', '4.18.0-80'],
    ['8.1', '4.18.0-147'],
    ['8.2', '4.18.0-193'],
  ]),
  ...releases('centos', 'CentOS Stream', (kernel) => cell(kernel, 'nvidia-rhel810'), [
    ['8', '4.18.0'],
    ['9', '5.14.0'],
  ]),
  ...releases('rocky', 'Rocky Linux', (kernel) => cell(kernel, 'azure-asr'), [...el9, ['9.7', '5.14.0-611']]),
  ...releases('almalinux', 'AlmaLinux', (kernel) => cell(kernel, 'nvidia-rhel810'), [['8.5', '4.18.0-348']]),
  ...releases('almalinux', 'AlmaLinux', (kernel) => cell(kernel, 'azure-asr'), [...el9, ['10.1', '6.12.0-124']]),
  ...releases('sles', 'SLES', (kernel) => cell(kernel, 'lustre'), [
    ['12.2', '4.4.120'],
    ['12.3', '4.4.180'],
    ['12.4', '4.12.14-95'],
    ['12.5', '4.12.14-122'],
    ['15.1', '4.12.14-197'],
    ['15.2', '5.3.18-24'],
    ['15.3', '5.3.18-150300'],
    ['15.4', '5.14.21-150400'],
    ['15.5', '5.14.21-150500'],
    ['15.6', '6.4.0-150600'],
  ]),
  ...releases('sles', 'SLES', (kernel) => cell(kernel, 'azure-asr'), [['15.7', '6.4.0-150700']]),
  ...releases('ubuntu', 'Ubuntu', (kernel) => cell(kernel, 'docs-select-19'), [['14.04', '3.13.0']]),
  ...releases('ubuntu', 'Ubuntu', (kernel) => cell(kernel, 'lustre'), [
    ['16.04', '4.4.0'],
    ['18.04', '4.15.0'],
    ['20.04', '5.4.0'],
    ['22.04', '5.15.0'],
    ['24.04', '6.8.0'],
  ]),
  ...releases('debian', 'Debian', (kernel) => cell(kernel, 'nvidia-ofed-49'), [
    ['8', '3.16.0'],
    ['9', '4.9.0'],
    ['10', '4.19.0'],
  ]),
  ...releases('debian', 'Debian', (kernel) => cell(kernel, 'nvidia-ofed-57'), [['11', '5.10.0']]),
  ...releases('debian', 'Debian', (kernel) => cell(kernel, 'azure-asr'), [['12', '6.1.0']]),
  ...releases('amzn', 'Amazon Linux', (kernel) => cell(kernel, 'btfhub'), [['2', '4.14']]),
  ...releases('windows', 'Windows Server', (kernel) => cell(kernel, 'winbuilds'), [
    ['2016', '10.0.14393'],
    ['2019', '10.0.17763'],
    ['2022', '10.0.20348'],
    ['2025', '10.0.26100'],
  ]),
]
