import { ChoiceAnswer } from '../answers/ChoiceAnswer.tsx'
import { QuantityAnswer } from '../answers/QuantityAnswer.tsx'
import { TextAnswer } from '../answers/TextAnswer.tsx'
import { YesNoAnswer } from '../answers/YesNoAnswer.tsx'
import { backends, credentialChoices, registryHosts } from '../words/registry-words.ts'

/** What decides in some cases, and what sizes the store. */
export function MoreRegistryQuestions({ hasOwnHost }: { readonly hasOwnHost: boolean }) {
  return (
    <>
      <TextAnswer name="version" label="Which version exactly?" placeholder="2.9.15" />
      {hasOwnHost && (
        <ChoiceAnswer name="orchestrator" label="Where does it run?" look="segments" choices={registryHosts} />
      )}
      <TextAnswer
        name="currentBackend"
        label="Where does it keep its images today?"
        hint="Leave it open for a new registry: a move needs care."
        suggestions={backends}
      />
      <QuantityAnswer name="sites" kind="count" label="At how many sites is it used?" />
      <QuantityAnswer name="growthPercentPerYear" kind="growthPercent" label="How much does it grow in a year?" />
      <QuantityAnswer name="pullsPerDay" kind="number" label="How many images are pulled on one day?" />
      <QuantityAnswer name="peakIops" kind="iops" label="How many IOPS does it need at the peak?" />
      <QuantityAnswer name="maxCostPerTBMonth" kind="costPerTBMonth" label="What may its storage cost at most?" />
      <YesNoAnswer
        name="clientsReachObjectStore"
        label="Can the machines that pull images reach the object store?"
        hint="The registry may send them there directly."
      />
      <YesNoAnswer name="airGapped" label="Is it cut off from the internet?" />
      <YesNoAnswer name="windowsImages" label="Does it hold images for Windows?" />
      <YesNoAnswer name="encryptionAtRest" label="Must images be encrypted where they rest?" />
      <YesNoAnswer name="clientSideEncryption" label="Must they be encrypted before they leave the registry?" />
      <YesNoAnswer name="privateCa" label="Does the store use a certificate of your own authority?" />
      <YesNoAnswer name="bucketVersioning" label="Does the bucket keep old versions of objects?" />
      <YesNoAnswer
        name="objectLock"
        label="Is the bucket locked against deleting?"
        hint="Object Lock: objects cannot be deleted before their time."
      />
      <ChoiceAnswer
        name="credentials"
        label="How does it identify itself to the store?"
        look="segments"
        choices={credentialChoices}
      />
      <QuantityAnswer name="repositories" kind="count" label="How many repositories does it hold?" />
      <QuantityAnswer name="images" kind="count" label="How many images?" />
      <QuantityAnswer name="tagsPerImage" kind="number" label="How many tags has an image?" />
      <QuantityAnswer name="newLayersPerImage" kind="number" label="How many new layers has an image?" />
      <QuantityAnswer name="averageLayerMiB" kind="sizeMiB" label="How large is a layer on average?" />
      <QuantityAnswer name="retentionDays" kind="days" label="How long are images kept?" />
    </>
  )
}
