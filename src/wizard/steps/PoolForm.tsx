import * as z from 'zod/mini'
import { parseKernel } from '../../advisor/plan/kernel.ts'
import { nodePool, type NodePool } from '../../advisor/plan/node-pool.ts'
import { parseVersion } from '../../advisor/plan/version.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { AnswersForm } from '../answers/answers-form.tsx'
import { ChoiceAnswer } from '../answers/ChoiceAnswer.tsx'
import { TextAnswer } from '../answers/TextAnswer.tsx'
import { YesNoAnswer } from '../answers/YesNoAnswer.tsx'
import { kernelReading, useOsChoices, useReleaseChoices, versionReading } from '../words/node-readings.ts'
import { engineChoices, fileSystems } from '../words/node-words.ts'
import { MorePoolQuestions } from './MorePoolQuestions.tsx'

const kernel = z.optional(
  z
    .string()
    .check(
      z.refine(
        (text) => parseKernel(text) !== undefined,
        'This does not begin like a kernel version. Paste what uname -r prints, such as 5.14.0-427.13.1.el9_4.x86_64.',
      ),
    ),
)
const engineVersion = z.optional(
  z
    .string()
    .check(
      z.refine((text) => parseVersion(text) !== undefined, 'There is no number in it. A version looks like 25.0.13.'),
    ),
)
const schema = z.extend(nodePool, { kernel, engineVersion })

interface PoolFormProps {
  readonly id: string
  readonly at: number
  readonly pool: NodePool
  readonly push: (patch: Readonly<Record<string, unknown>>) => void
}

/** One kind of node. The first six questions decide the driver in most cases. */
export function PoolForm({ id, at, pool, push }: PoolFormProps) {
  const releases = useReleaseChoices(pool)
  const isWindows = pool.os === 'windows'
  return (
    <AnswersForm path={`nodePools[${at}]`} keyPath={`nodePools/${id}`} schema={schema} answers={pool} push={push}>
      <ChoiceAnswer name="os" label="Which operating system do they run?" choices={useOsChoices(pool)} />
      {releases.length > 0 && (
        <ChoiceAnswer
          name="osVersion"
          label="Which release of it?"
          hint="VERSION_ID in /etc/os-release. Another one can be typed under More."
          look="select"
          choices={releases}
        />
      )}
      <TextAnswer
        name="kernel"
        label="Which kernel?"
        hint="What uname -r prints. Storage drivers need a minimum."
        placeholder="5.14.0-427.13.1.el9_4.x86_64"
        reading={kernelReading}
      />
      <ChoiceAnswer
        name="engine"
        label="Which container engine?"
        hint="The program that runs containers and keeps their images. MCR was Docker EE before."
        look="select"
        choices={engineChoices}
      />
      <TextAnswer
        name="engineVersion"
        label="Which version of the engine?"
        hint="What docker version prints for the server."
        placeholder="25.0.13"
        reading={versionReading}
      />
      {!isWindows && (
        <>
          <TextAnswer
            name="backingFs"
            label="Which file system lies under /var/lib/docker?"
            hint="The data root, where images and writable layers are kept; df -T /var/lib/docker tells."
            suggestions={fileSystems}
          />
          {pool.backingFs === 'xfs' && (
            <YesNoAnswer
              name="dType"
              label="Was XFS made with ftype=1?"
              hint="Also called d_type support: xfs_info shows ftype, docker info “Supports d_type”."
            />
          )}
        </>
      )}
      <Disclosure summary="More about these nodes">
        <MorePoolQuestions pool={pool} />
      </Disclosure>
    </AnswersForm>
  )
}
