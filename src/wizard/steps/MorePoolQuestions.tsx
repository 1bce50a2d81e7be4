import type { NodePool } from '../../advisor/plan/node-pool.ts'
import { ChoiceAnswer } from '../answers/ChoiceAnswer.tsx'
import { LabelsAnswer } from '../answers/LabelsAnswer.tsx'
import { QuantityAnswer } from '../answers/QuantityAnswer.tsx'
import { TextAnswer } from '../answers/TextAnswer.tsx'
import { YesNoAnswer } from '../answers/YesNoAnswer.tsx'
import { mediaChoices, storageDrivers, storeChoices } from '../words/node-words.ts'

/** What decides only in some cases. */
export function MorePoolQuestions({ pool }: { readonly pool: NodePool }) {
  return (
    <>
      <TextAnswer
        name="name"
        label="What do you call them?"
        hint="Workloads can be placed on them by this name."
        placeholder="workers"
        canBeUnknown={false}
      />
      <QuantityAnswer name="nodes" kind="count" label="How many are there?" />
      <QuantityAnswer
        name="zones"
        kind="count"
        label="Over how many zones are they spread?"
        hint="A zone fails as one: an availability zone, a room, a rack."
      />
      <TextAnswer
        name="osVersion"
        label="Another release?"
        hint="VERSION_ID in /etc/os-release, where the list above does not have it."
        placeholder="9.4"
      />
      <TextAnswer
        name="currentDriver"
        label="Which storage driver do they use today?"
        hint="Images of one driver are invisible to another. Leave it open for a new installation."
        suggestions={storageDrivers}
      />
      <ChoiceAnswer
        name="imageStore"
        label="Where does the engine keep its images?"
        hint="From Engine 29 on, new installations of Docker use containerd’s store."
        choices={storeChoices}
      />
      <YesNoAnswer name="rootless" label="Does the engine run without root?" hint="Rootless mode." />
      <YesNoAnswer name="usernsRemap" label="Are user namespaces remapped?" hint="userns-remap in daemon.json." />
      <YesNoAnswer name="selinux" label="Does the engine label containers for SELinux?" hint="selinux-enabled." />
      <YesNoAnswer name="containerQuota" label="Should a container’s writable layer have a size limit?" />
      <YesNoAnswer name="dedicatedDisk" label="Does the data root have a disk of its own?" />
      <ChoiceAnswer name="media" label="What kind of disk do they have?" look="segments" choices={mediaChoices} />
      <TextAnswer
        name="arch"
        label="Which processor architecture?"
        suggestions={['amd64', 'arm64', 's390x', 'ppc64le']}
      />
      <TextAnswer
        name="os"
        label="Another operating system?"
        hint="ID in /etc/os-release, where the choices above do not have it."
        placeholder="kylin"
      />
      <LabelsAnswer value={pool.labels} />
    </>
  )
}
