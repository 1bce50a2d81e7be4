import { Answers } from '../docker-info/answers.ts'
import type { Fact, FactName } from '../docker-info/fact.ts'
import { hostOf } from '../docker-info/host-of.ts'
import type { NodeSeen, Seen } from './seen.ts'

const factOf = (of: FactName, { value, line, text }: Seen): Fact => ({ of, value, line, text })

/** What one node of a cluster tells of itself. */
export function nodeAnswers(node: NodeSeen): Answers {
  const { kernel, osImage, system, arch, runtime } = node
  const answers = new Answers([
    ...(kernel ? [factOf('kernel', kernel)] : []),
    ...(osImage ? [factOf('operatingSystem', { ...osImage, value: named(osImage.value, kernel?.value) })] : []),
    ...(system ? [factOf('osType', system)] : []),
    ...(arch ? [factOf('architecture', arch)] : []),
  ])
  hostOf(answers)
  if (runtime) engineOf(answers, factOf('serverVersion', runtime))
  return answers
}

/** `Windows Server Datacenter` names no release; its kernel's build may. */
function named(image: string, kernel: string | undefined): string {
  const build = /^10\.0\.(\d{5})\b/.exec(kernel ?? '')?.[1]
  return build && /windows/i.test(image) ? `${image} Build ${build}` : image
}

function engineOf(answers: Answers, runtime: Fact): void {
  const [, name, version] = /^([a-z][\w.-]*):\/\/(\d\S*)?/.exec(runtime.value) ?? []
  if (name === 'containerd') {
    answers.answer('engine', 'containerd', runtime)
    answers.answer('engineVersion', version, runtime)
  } else if (name === 'docker') answers.answer('engineVersion', version && engineVersion(version), runtime)
  else answers.ignore(runtime, `${name ?? 'This'} is no engine that MKE runs on.`)
}

/**
 * Kubernetes prints the engine's version without leading zeros: `docker://19.3.14` is 19.03.14. Docker counted by year
 * and month from 17.03 to 20.10, and by plain numbers from 23.0 on.
 */
export function engineVersion(printed: string): string {
  return printed.replace(/^(1[789]|20)\.(\d)(?=\.)/, '$1.0$2')
}
