import type { Platform } from '../../advisor/plan/platform.ts'
import { answerPlatform } from '../../store/answers.ts'
import { useSession } from '../../store/session.ts'
import { TextField } from '../../ui/TextField.tsx'

type Other = NonNullable<Platform['otherStorage']>[number]

const kinds = ['other-csi', 'other-nfs', 'other-s3', 'other-docker-plugin'] as const

/** The longest text that a plan takes. */
const most = 20_000

function nameIt(kind: Other['kind'], patch: Partial<Other>): void {
  const all = useSession.getState().draft.plan.platform?.otherStorage ?? []
  const before = all.find((one) => one.kind === kind) ?? { kind, name: '' }
  const { provisioner, ...rest } = { ...before, ...patch }
  const next: Other = provisioner === undefined || provisioner === '' ? rest : { ...rest, provisioner }
  const others = all.filter((one) => one.kind !== kind)
  const left = next.name === '' && next.provisioner === undefined ? others : [...others, next]
  answerPlatform({ otherStorage: left.length > 0 ? left : undefined })
}

/** The name of a system that the list does not have; it is shown, and judged as undocumented. */
export function OtherStorage({ kind: given, label }: { readonly kind: string; readonly label: string }) {
  const kind = kinds.find((one) => one === given)
  const other = useSession(({ draft }) => draft.plan.platform?.otherStorage?.find((one) => one.kind === given))
  if (!kind) return null
  return (
    <>
      <TextField
        label={`${label}: what is it called?`}
        maxLength={most}
        value={other?.name ?? ''}
        onChange={(event) => nameIt(kind, { name: event.currentTarget.value })}
      />
      {kind === 'other-csi' && (
        <TextField
          label="What is the name of its CSI provisioner?"
          hint="As kubectl get storageclass shows it."
          placeholder="csi.example.com"
          maxLength={most}
          value={other?.provisioner ?? ''}
          onChange={(event) => nameIt(kind, { provisioner: event.currentTarget.value })}
        />
      )}
    </>
  )
}
