import { commands, usage } from './stowage/commands.ts'
import { linesOf, writeLine } from './stowage/lines.ts'
import { parseArguments } from './stowage/arguments.ts'

// `stowage advise | head` closes our output early; that is no fault to report.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

async function main(given: readonly string[]): Promise<number> {
  const parsed = parseArguments(given, commands)
  if (parsed.kind === 'help') {
    process.stdout.write(usage)
    return 0
  }
  if (parsed.kind === 'wrong') {
    process.stderr.write(`${parsed.says}\n\n${usage}`)
    return 2
  }
  const run = await parsed.command.load()
  let status = 0
  for await (const { value, isFailure } of run({ ...parsed, lines: linesOf(process.stdin) })) {
    if (isFailure) status = 1
    await writeLine(process.stdout, JSON.stringify(value))
  }
  return status
}

process.exitCode = await main(process.argv.slice(2))
