import type { Answers } from './answers.ts'

const meanings: readonly (readonly [RegExp, string])[] = [
  [/loopback devices/i, 'devicemapper on loop files: the engine itself advises against it in production.'],
  [/storage-driver is deprecated/i, 'The engine says that its storage driver is deprecated and will be removed.'],
  [/without d_type/i, 'The file system below the driver lacks d_type: containers can misbehave.'],
  [/without encryption/i, "The engine's interface is open on the network without encryption."],
  [/bridge-nf-call/i, "Bridged traffic does not pass the kernel's filter."],
  [
    /^No .*(?:limit|quota|period|weight|shares|cpuset|kill|rbps|wbps|riops|wiops)/i,
    'The kernel does not offer this limit to the engine.',
  ],
]

/** The engine's own warnings, each once. */
export function warningsOf(answers: Answers): void {
  const seen = new Set<string>()
  for (const warning of answers.all('warning')) {
    if (warning.value === '' || seen.has(warning.value)) continue
    seen.add(warning.value)
    answers.note(warning, meanings.find(([pattern]) => pattern.test(warning.value))?.[1] ?? 'The engine warns.')
  }
}
