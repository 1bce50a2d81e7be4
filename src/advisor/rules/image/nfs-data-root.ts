import { blocks } from '../verdict.ts'
import { imageRule } from './image-rule.ts'

export const nfsDataRoot = imageRule({
  id: 'storage-driver/data-root-is-on-nfs',
  says: 'The data root of an engine must not lie on NFS.',
  reads: ['backingFs'],
  judge: ({ backingFs }, { name }, the, { catalog }) => {
    if (backingFs !== 'nfs') return undefined
    the(catalog.facts.image.noNfs)
    return blocks(
      () =>
        `${name} cannot keep images on NFS: Docker does not support a data root there, and overlay file systems cannot write to it. Move the data root to a local disk with ext4, or xfs with ftype=1.`,
    )
  },
})
