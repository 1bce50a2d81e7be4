import type { Command } from './command.ts'

export type Parsed =
  | {
      readonly kind: 'run'
      readonly command: Command
      readonly flags: ReadonlySet<string>
      readonly files: readonly string[]
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly says: string }

const wrong = (says: string): Parsed => ({ kind: 'wrong', says })

/** Everything behind `--` is a file, whatever it begins with. */
export function parseArguments(given: readonly string[], commands: Readonly<Record<string, Command>>): Parsed {
  if (given.some((argument) => argument === '--help' || argument === '-h')) return { kind: 'help' }
  const [name, ...rest] = given
  if (name === undefined) return wrong('Say what to do.')
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) return wrong(`There is no command "${name}".`)
  const end = rest.includes('--') ? rest.indexOf('--') : rest.length
  const isFlag = (argument: string) => argument.startsWith('-') && argument !== '-'
  const flags = rest.slice(0, end).filter(isFlag)
  const files = [...rest.slice(0, end).filter((argument) => !isFlag(argument)), ...rest.slice(end + 1)]
  const unknown = flags.find((flag) => !command.flags.includes(flag))
  if (unknown !== undefined) return wrong(`${name} knows no ${unknown}.`)
  if (!command.needsFiles && files.length > 0) return wrong(`${name} reads standard input and takes no "${files[0]}".`)
  if (command.needsFiles && files.length === 0) return wrong(`${name} needs at least one file; - is standard input.`)
  return { kind: 'run', command, flags: new Set(flags), files }
}
