import { expect, test } from 'vitest'
import { parseArguments } from './arguments.ts'
import type { Command } from './command.ts'

const command: Command = {
  usage: '',
  tells: '',
  flags: ['--brief'],
  load: () => Promise.reject(new Error('not to be run')),
}
const commands = { advise: command, read: { ...command, needsFiles: true } } as const

test.each([
  { given: [], says: 'Say what to do.' },
  { given: ['sail'], says: 'There is no command "sail".' },
  { given: ['toString'], says: 'There is no command "toString".' },
  { given: ['advise', '--loud'], says: 'advise knows no --loud.' },
  { given: ['advise', 'plan.json'], says: 'advise reads standard input and takes no "plan.json".' },
  { given: ['read'], says: 'read needs at least one file; - is standard input.' },
])('$given is wrong: $says', ({ given, says }) => {
  expect(parseArguments(given, commands)).toEqual({ kind: 'wrong', says })
})

test.each([
  { given: ['advise'], flags: [], files: [] },
  { given: ['advise', '--brief'], flags: ['--brief'], files: [] },
  { given: ['read', 'a', '-', 'b'], flags: [], files: ['a', '-', 'b'] },
  { given: ['read', '--', '--brief'], flags: [], files: ['--brief'] },
])('$given runs', ({ given, flags, files }) => {
  expect(parseArguments(given, commands)).toMatchObject({ kind: 'run', flags: new Set(flags), files })
})

test('help is help wherever it is asked for', () => {
  expect(parseArguments(['advise', '--help'], commands)).toEqual({ kind: 'help' })
})
