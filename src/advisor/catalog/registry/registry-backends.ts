import type { RegistryBackend } from '../registry-shape.ts'
import { alibabaOss, azureBlob, gcs, swift } from './clouds.ts'
import { localVolume } from './local-volume.ts'
import { nfsV3, nfsV4 } from './nfs.ts'
import { rwxClaim } from './rwx-claim.ts'
import { s3, s3Compatible } from './s3.ts'

/** Every storage backend of the registry; of those that rank equal, the earlier stands first. */
export const registryBackends: readonly RegistryBackend[] = [
  localVolume,
  s3,
  s3Compatible,
  azureBlob,
  gcs,
  rwxClaim,
  nfsV4,
  nfsV3,
  alibabaOss,
  swift,
]
