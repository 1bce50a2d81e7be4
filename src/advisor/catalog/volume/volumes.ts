import type { VolumeOption } from '../volume-shape.ts'
import { cephOptions } from './ceph.ts'
import { dellOptions } from './dell.ts'
import { dockerOptions } from './docker.ts'
import { fileOptions } from './files.ts'
import { hpeOptions } from './hpe.ts'
import { hyperconvergedOptions } from './hyperconverged.ts'
import { kubernetesOptions } from './kubernetes.ts'
import { localOptions } from './local.ts'
import { netappOptions } from './netapp.ts'
import { pureOptions } from './pure.ts'
import { sdsOptions } from './sds.ts'
import { specialistOptions } from './specialists.ts'

/**
 * Everything that keeps data of its own or in a system beside the nodes. The order settles what nothing else does:
 * drivers of a system's maker, then what is built in, then software that is set up on the nodes.
 */
export const onPremisesVolumes: readonly VolumeOption[] = [
  ...netappOptions,
  ...hpeOptions,
  ...dellOptions,
  ...pureOptions,
  ...hyperconvergedOptions,
  ...specialistOptions,
  ...cephOptions,
  ...sdsOptions,
  ...fileOptions,
  ...dockerOptions,
  ...kubernetesOptions,
  ...localOptions,
]
