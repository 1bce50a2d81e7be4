import type { Answers } from './answers.ts'
import { foldArch } from './machines.ts'
import { isNoDistribution, osName, type OsName } from './os-name.ts'
import type { Fact } from './fact.ts'

/** Kernel, distribution and architecture: from the engine first, from other commands where the engine is silent. */
export function hostOf(answers: Answers): void {
  const printed = answers.first('operatingSystem')
  const isAside = (printed && isNoDistribution(printed.value)) === true || isRemote(answers.first('clientContext'))
  const kernel = answers.first('kernel', 'versionKernel') ?? (isAside ? undefined : answers.first('hostKernel'))
  if (kernel && /^\d+\.\d+/.test(kernel.value)) answers.answer('kernel', kernelName(kernel.value), kernel)
  if (printed) distribution(answers, printed)
  if (!isAside) osRelease(answers)
  const osType = answers.first('osType', 'versionOs')
  if (osType?.value.toLowerCase() === 'windows') answers.answer('os', 'windows', osType)
  architecture(answers, isAside)
}

// Windows puts the build behind its version; elsewhere the release is one word.
const kernelName = (printed: string) => (printed.startsWith('10.0 ') ? printed : (printed.split(' ')[0] ?? ''))

/** A client that talks to another machine: what `uname` prints beside it describes the laptop. */
const isRemote = (context: Fact | undefined) => context !== undefined && !/^default\b/.test(context.value)

function distribution(answers: Answers, printed: Fact): void {
  const found = osName(printed.value, answers.pool.kernel)
  // The JSON form brings os-release's VERSION_ID.
  const exact = answers.first('osVersion')
  if (found && exact && found.os !== 'windows') {
    answerOs(answers, { os: found.os }, printed)
    answers.answer('osVersion', exact.value, exact)
  }
  if (found) return answerOs(answers, found, printed)
  answers.ignore(
    printed,
    'This names no distribution: the engine runs in a container or in a virtual machine of a desktop.',
  )
}

function answerOs(answers: Answers, { os, osVersion }: OsName, fact: Fact): void {
  answers.answer('os', os, fact)
  if (answers.pool.os === os) answers.answer('osVersion', osVersion, fact)
}

function osRelease(answers: Answers): void {
  const name = answers.first('hostOsName')
  const version = answers.first('hostOsVersion')
  // `ID=` alone stands in many files that are no os-release.
  const id = name || version ? answers.first('hostOsId') : undefined
  if (id) answers.answer('os', id.value, id)
  else if (name && !isNoDistribution(name.value)) {
    const found = osName(name.value, answers.pool.kernel)
    if (found) answerOs(answers, found, name)
  }
  if (version && id && answers.pool.os === id.value) answers.answer('osVersion', version.value, version)
}

function architecture(answers: Answers, isAside: boolean): void {
  const fact = answers.first('architecture', 'versionArch') ?? (isAside ? undefined : answers.first('hostArch'))
  if (fact) return answers.answer('arch', foldArch(fact.value), fact)
  // Distributions put the machine's name at the end of the kernel's.
  const kernel = answers.evidence.find(({ trait }) => trait === 'kernel')?.fact
  const arch = /[.-](x86_64|amd64|aarch64|arm64|ppc64le|s390x)$/.exec(kernel?.value ?? '')?.[1]
  if (kernel && arch) answers.answer('arch', foldArch(arch), kernel, true)
}
