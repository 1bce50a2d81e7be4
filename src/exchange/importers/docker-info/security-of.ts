import type { Answers } from './answers.ts'

/**
 * Security Options names what is switched on. That a word is absent says "no" only where the whole block is there,
 * in the form of one option a line (1.13 and later); before, the engine did not list all of them.
 */
export function securityOf(answers: Answers): void {
  const lines = answers.all('securityOptions')
  const traits = { rootless: 'rootless', userns: 'usernsRemap', selinux: 'selinux' } as const
  for (const line of lines) {
    const name = /^(?:name=)?([a-z]+)(?:,|$)/i.exec(line.value.trim())?.[1]?.toLowerCase()
    if (name === 'rootless' || name === 'userns' || name === 'selinux') answers.answer(traits[name], true, line)
  }
  const first = lines[0]
  if (!first || !answers.has('securityOptionsWhole')) return
  for (const trait of ['rootless', 'usernsRemap', 'selinux'] as const) answers.answer(trait, false, first, true)
}
