import { commandOf, hasPrompt } from '../docker-info/prompt.ts'
import { yamlLines } from '../../yaml/yaml-text.ts'
import { headerOf } from './header.ts'

const objectStart = /^(?:apiVersion|kind|items|metadata): ?|^\{\s*$|^\{ ?"/
const inYaml = /^(?:\s|[-#{}[\]"',]|[\w."'/-]{1,200}:(?: |$))/

/**
 * Puts a document mark where a prompt, a command, a table or a sentence stands between objects, so that each side is
 * read for itself. Line for line: numbers stay true.
 */
export function parted(text: string): string {
  const raw = text.split(/\r\n|\n|\r|\u2028|\u2029|\u0085/)
  const lines = yamlLines(text)
  let isTable = false
  const marked = lines.map((line, at) => {
    if (headerOf(line.trimEnd())) isTable = true
    else if (objectStart.test(line)) isTable = false
    // A prompt was taken away here, or what stands outside of a fence.
    const isTaken = line === '' && (raw[at] ?? '').trim() !== ''
    if (isTable || isTaken || isShell(line)) return '---'
    if (line.startsWith('{') && /^\}\s*$/.test(lines[at - 1] ?? '')) return `--- ${line}`
    const next = lines.slice(at + 1, at + 3).find((one) => one.trim() !== '') ?? ''
    return objectStart.test(next) && line !== '' && !inYaml.test(line) ? '---' : line
  })
  return marked.join('\n')
}

/** A line that is a key with its value may be an object's own, whatever a prompt looks like. */
const isShell = (line: string) =>
  /^\S/.test(line) && (commandOf(line) !== '' || hasPrompt(line)) && !/^[\w."'/-]{1,200}:(?: |$)/.test(line)
