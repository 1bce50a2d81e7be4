import { cellsFrom } from '../cell.ts'
import type { SystemLine } from '../platforms-shape.ts'
import { lifetimeSources } from '../sources/lifetime-sources.ts'

const cell = cellsFrom(lifetimeSources)

type Row = readonly [id: string, ends: string, extendedUntil?: string]

interface Named {
  readonly os: string
  readonly name: string
  readonly source: keyof typeof lifetimeSources
  /** What ends on the first day of a row, and what may be had until the second. */
  readonly support: string
  readonly extended?: string
  /** Only a release that is given without a minor number is meant. */
  readonly isWhole?: true
}

function lines({ os, name, source, support, extended, isWhole }: Named, rows: readonly Row[]): SystemLine[] {
  return rows.map(([id, ends, extendedUntil]) => ({
    id,
    os,
    name: `${name} ${id}`,
    support,
    end: { kind: 'published', on: cell(ends, source) },
    ...(extended !== undefined &&
      extendedUntil !== undefined && { extended: cell({ name: extended, until: extendedUntil }, source) }),
    ...(isWhole && { isWhole }),
  }))
}

/** When support of a release's line ends, as a community list dates it, and what its maker offers beyond. */
export const systemLines: readonly SystemLine[] = [
  ...lines(
    {
      os: 'rhel',
      name: 'RHEL',
      source: 'eol-rhel',
      support: 'maintenance support',
      extended: 'Extended Life Cycle Support',
    },
    [
      ['7', '2024-06-30', '2029-05-31'],
      ['8', '2029-05-31', '2033-05-31'],
      ['9', '2032-05-31', '2036-05-31'],
      ['10', '2035-05-31', '2039-05-31'],
    ],
  ),
  ...lines({ os: 'centos', name: 'CentOS Linux', source: 'eol-centos', support: 'support' }, [
    ['7', '2024-06-30'],
    ['8', '2021-12-31'],
  ]),
  // Stream has no minor releases, and os-release calls it `centos` too.
  ...lines({ os: 'centos', name: 'CentOS Stream', source: 'eol-centos-stream', support: 'support', isWhole: true }, [
    ['8', '2024-05-31'],
    ['9', '2027-05-31'],
    ['10', '2030-05-31'],
  ]),
  ...lines({ os: 'rocky', name: 'Rocky Linux', source: 'eol-rocky', support: 'security support' }, [
    ['8', '2029-05-31'],
    ['9', '2032-05-31'],
    ['10', '2035-05-31'],
  ]),
  ...lines({ os: 'almalinux', name: 'AlmaLinux', source: 'eol-almalinux', support: 'security support' }, [
    ['8', '2029-05-31'],
    ['9', '2032-05-31'],
    ['10', '2035-05-31'],
  ]),
  ...lines(
    { os: 'ol', name: 'Oracle Linux', source: 'eol-ol', support: 'Premier Support', extended: 'Extended Support' },
    [
      ['7', '2024-12-31', '2028-06-30'],
      ['8', '2029-07-31', '2032-07-31'],
      ['9', '2032-06-30', '2035-06-30'],
    ],
  ),
  ...lines(
    {
      os: 'sles',
      name: 'SLES',
      source: 'eol-sles',
      support: 'general support',
      extended: 'Long Term Service Pack Support',
    },
    [
      ['12.2', '2018-03-31', '2021-03-31'],
      ['12.3', '2019-06-30', '2022-06-30'],
      ['12.4', '2020-06-30', '2023-06-30'],
      ['12.5', '2024-10-31', '2027-10-31'],
      ['15.1', '2021-01-31', '2024-01-31'],
      ['15.2', '2021-12-31', '2024-12-31'],
      ['15.3', '2022-12-31', '2025-12-31'],
      ['15.4', '2023-12-31', '2026-12-31'],
      ['15.5', '2024-12-31', '2027-12-31'],
      ['15.6', '2025-12-31', '2028-12-31'],
      ['15.7', '2031-07-31', '2034-07-31'],
    ],
  ),
  ...lines(
    {
      os: 'ubuntu',
      name: 'Ubuntu',
      source: 'eol-ubuntu',
      support: 'maintenance and security support',
      extended: 'Expanded Security Maintenance',
    },
    [
      ['14.04', '2019-04-02', '2024-04-02'],
      ['16.04', '2021-04-02', '2026-04-02'],
      ['18.04', '2023-05-31', '2028-04-01'],
      ['20.04', '2025-05-31', '2030-04-02'],
      ['22.04', '2027-04-01', '2032-04-09'],
      ['24.04', '2029-05-31', '2036-05-31'],
      ['26.04', '2031-04-30', '2036-04-30'],
    ],
  ),
  ...lines(
    {
      os: 'debian',
      name: 'Debian',
      source: 'eol-debian',
      support: 'security support',
      extended: 'Long Term Support',
    },
    [
      ['8', '2018-06-17', '2020-06-30'],
      ['9', '2020-07-18', '2022-07-01'],
      ['10', '2022-09-10', '2024-06-30'],
      ['11', '2024-08-14', '2026-08-31'],
      ['12', '2026-07-11', '2028-06-30'],
      ['13', '2028-08-09', '2030-06-30'],
    ],
  ),
  ...lines({ os: 'amzn', name: 'Amazon Linux', source: 'eol-amzn', support: 'security support' }, [
    ['2', '2026-06-30'],
    ['2023', '2029-06-30'],
  ]),
  ...lines({ os: 'fedora', name: 'Fedora', source: 'eol-fedora', support: 'support' }, [
    ['39', '2024-11-26'],
    ['40', '2025-05-13'],
    ['41', '2025-12-15'],
    ['42', '2026-05-27'],
    ['43', '2026-12-09'],
    ['44', '2027-06-02'],
  ]),
  ...lines(
    {
      os: 'windows',
      name: 'Windows Server',
      source: 'eol-windows',
      support: 'security support',
      extended: 'Extended Security Updates',
    },
    [
      ['2016', '2027-01-12', '2030-01-12'],
      ['2019', '2029-01-09'],
      ['2022', '2031-10-14'],
      ['2025', '2034-11-14'],
    ],
  ),
]
