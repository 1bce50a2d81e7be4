import { cellsFrom } from '../cell.ts'
import { imageSources } from '../sources/image-sources.ts'

export const cell = cellsFrom(imageSources)

/** Docker Engine as Docker and the Moby project build it. */
export const upstream = ['docker-ce', 'moby'] as const

/** The Linux systems that Mirantis' installer prepares for MCR. */
export const mcrLinux = ['rhel', 'centos', 'rocky', 'ol', 'sles', 'ubuntu'] as const
