import type { Source } from '../cell.ts'

/** Lists of the days on which support of operating systems and of upstream Kubernetes ends. */
export const lifetimeSources = {
  'eol-rhel': {
    title: 'endoflife.date: Red Hat Enterprise Linux',
    publisher: 'endoflife.date (community)',
    url: 'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/rhel.md',
    version: '2026-08-22',
  },
  'eol-centos': {
    title: 'endoflife.date: CentOS',
    publisher: 'endoflife.date (community)',
    url: 'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/centos.md',
    version: '2026-08-22',
  },
  'eol-centos-stream': {
    title: 'endoflife.date: CentOS Stream',
    publisher: 'endoflife.date (community)',
    url: 'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/centos-stream.md',
    version: '2026-08-22',
  },
  'eol-rocky': {
    title: 'endoflife.date: Rocky Linux',
    publisher: 'endoflife.date (community)',
    url: 'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/rocky-linux.md',
    version: '2026-08-22',
  },
  'eol-almalinux': {
    title: 'endoflife.date: AlmaLinux OS',
    publisher: 'endoflife.date (community)',
    url: 'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/almalinux.md',
    version: '2026-08-22',
  },
  'eol-ol': {
    title: 'endoflife.date: Oracle Linux',
    publisher: 'endoflife.date (community)',
    url: 'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/oracle-linux.md',
    version: '2026-08-22',
  },
  'eol-sles': {
    title: 'endoflife.date: SUSE Linux Enterprise Server',
    publisher: 'endoflife.date (community)',
    url: 'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/sles.md',
    version: '2026-08-22',
  },
  'eol-ubuntu': {
    title: 'endoflife.date: Ubuntu',
    publisher: 'endoflife.date (community)',
    url: 'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/ubuntu.md',
    version: '2026-08-22',
  },
  'eol-debian': {
    title: 'endoflife.date: Debian',
    publisher: 'endoflife.date (community)',
    url: 'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/debian.md',
    version: '2026-08-22',
  },
  'eol-amzn': {
    title: 'endoflife.date: Amazon Linux',
    publisher: 'endoflife.date (community)',
    url: 'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/amazon-linux.md',
    version: '2026-08-22',
  },
  'eol-windows': {
    title: 'endoflife.date: Microsoft Windows Server',
    publisher: 'endoflife.date (community)',
    url: 'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/windows-server.md',
    version: '2026-08-22',
  },
  'eol-fedora': {
    title: 'endoflife.date: Fedora Linux',
    publisher: 'endoflife.date (community)',
    url: 'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/fedora.md',
    version: '2026-08-22',
  },
  'eol-kubernetes': {
    title: 'endoflife.date: Kubernetes',
    publisher: 'endoflife.date (community)',
    url: 'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/kubernetes.md',
    version: '2026-08-22',
  },
} as const satisfies Readonly<Record<string, Source>>
