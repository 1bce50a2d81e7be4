import type { StorageDriver } from '../image-shape.ts'
import { cell, upstream } from './cell.ts'
import { lifespans } from './lifespans.ts'

export const windowsfilter: StorageDriver = {
  id: 'windowsfilter',
  name: 'windowsfilter',
  store: 'graphdriver',
  runsOn: cell('windows', 'docs-select-28', 'docs-winfilter'),
  lifespan: lifespans.windowsfilter,
  support: [
    {
      engines: ['mcr'],
      from: '20.10',
      systems: cell(['windows 2016'], 'mcr23-blog'),
      statement: cell(
        {
          level: 'supported',
          says: 'windowsfilter is the only storage driver of Windows nodes, and MCR ran on Windows Server 2016 up to its 20.10 line.',
        },
        'mcr23-blog',
        'docs-winfilter',
      ),
    },
    {
      engines: ['mcr'],
      from: '20.10',
      systems: cell(['windows'], 'lp'),
      statement: cell(
        {
          level: 'supported',
          says: 'windowsfilter is the only storage driver of Windows nodes, and Mirantis installs MCR on Windows Server 2019, 2022 and 2025.',
        },
        'lp',
        'docs-winfilter',
      ),
    },
    {
      engines: upstream,
      statement: cell(
        { level: 'supported', says: 'On Windows, windowsfilter is the only storage driver that Docker supports.' },
        'docs-winfilter',
        'docs-select-28',
      ),
    },
  ],
  backing: [{ listed: cell(['ntfs'], 'docs-winfilter'), refused: cell(['refs'], 'win-docker-v29.7.2') }],
  quota: cell('own', 'win-docker-v29.7.2'),
  caution: cell(
    "Each container's disk may grow to 127 GB from engine 23.0 on, and to 20 GB before; storage-opts size changes it.",
    'c-win127',
    'win-docker-v29.7.2',
  ),
}
