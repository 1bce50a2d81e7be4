import { cellsFrom } from '../cell.ts'
import type { RegistryBackend } from '../registry-shape.ts'
import { registrySources } from '../sources/registry-sources.ts'

const cell = cellsFrom(registrySources)
const listed = (says: string) => ({ level: 'supported', says }) as const
const inDtr = listed("Docker's DTR manual lists bind mounts and volumes; a local volume is the default.")
const in2x = (line: string) => listed(`The ${line} pages list bind mounts and volumes; a local volume is the default.`)

export const localVolume: RegistryBackend = {
  id: 'local-volume',
  name: 'Local volume or bind mount on the node',
  kind: 'local',
  support: {
    'dtr-2.5': cell(inDtr, 'dd-index'),
    'dtr-2.6': cell(inDtr, 'dd-index'),
    'dtr-2.7': cell(inDtr, 'dd-index', 'dd-install'),
    'msr-2.8': cell(in2x('MSR 2.8'), 'm28-ext', 'm28-storage'),
    'msr-2.9': cell(in2x('MSR 2.9'), 'm29-imgstor', 'm29-storage'),
    'msr-2.10': cell(in2x('MSR 2.10'), 'm210-imgstor', 'm210-storage'),
    'msr-3.0': cell(listed('MSR 3.0 lists bind mounts and volumes among its persistent volumes.'), 'm30-imgstor'),
    'msr-3.1': cell(
      listed('MSR 3.1 lists bind mounts and volumes among its persistent volumes.'),
      'm31-imgstor',
      'm31-vol',
    ),
    'msr-4': cell(
      listed('MSR 4 documents a hostPath or a ReadWriteOnce claim for an installation without high availability.'),
      'm413-storage',
      'm4l-helm',
    ),
  },
  nodes: cell('The disks of the node that runs the registry carry it.', 'dist-fs'),
  carriers: [],
  acquire: cell('a disk on the node', 'dist-fs'),
  prepare: {},
  outlives: cell({ most: 'nothing', says: 'The images are gone with the node.' }, 'dist-fs'),
  redirects: cell('never', 'dist-283'),
  atRest: cell(
    {
      points: 0,
      says: 'The file system driver has no encryption of its own.',
      todo: {
        says: 'Encrypt the disk below the volume, for instance with LUKS: the file system driver has no encryption of its own.',
        check: 'lsblk -f',
      },
    },
    'dist-fs',
  ),
}
