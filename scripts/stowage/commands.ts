import type { Command } from './command.ts'

export const commands: Readonly<Record<string, Command>> = {
  advise: {
    usage: 'advise [--brief]',
    tells: 'plans in, advice out; with --brief, or above 200 workloads in a plan, picks without their reasons',
    flags: ['--brief'],
    load: async () => (await import('./advise.ts')).runAdvise,
  },
  'what-if': {
    usage: 'what-if',
    tells: 'plans in, every change of one answer that changes a pick out',
    flags: [],
    load: async () => (await import('./what-if.ts')).runWhatIf,
  },
  stability: {
    usage: 'stability',
    tells: 'plans in, how sure each pick is out: its margin, and how far each priority may move',
    flags: [],
    load: async () => (await import('./stability.ts')).runStability,
  },
  link: {
    usage: 'link [--without-names]',
    tells: 'plans in, { "fragment" } out: what stands behind the # of a shared address',
    flags: ['--without-names'],
    load: async () => (await import('./link.ts')).runLink,
  },
  open: {
    usage: 'open',
    tells: 'fragments in, one a line as plain text; what each holds, or what is wrong with it, out',
    flags: [],
    load: async () => (await import('./link.ts')).runOpen,
  },
  read: {
    usage: 'read [--merge] FILE...',
    tells: 'real output, Compose files, manifests, tables in, one line for each out; with --merge one for all of them',
    flags: ['--merge'],
    needsFiles: true,
    load: async () => (await import('./read.ts')).runRead,
  },
}

const width = Math.max(...Object.values(commands).map(({ usage }) => usage.length))

export const usage = `Usage: npm run -s stowage -- COMMAND

${Object.values(commands)
  .map((command) => `  ${command.usage.padEnd(width)}  ${command.tells}`)
  .join('\n')}

Plans and answers are JSON, one value on each line, on standard input and output. The file - is standard input.
A line that fails answers { "error": { "kind", "path", "says" } } and the run goes on.
Exit status: 0 when every line was answered, 1 when one failed, 2 for wrong usage.
`
