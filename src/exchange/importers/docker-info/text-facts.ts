import type { PastedLine } from '../../paste/pasted-line.ts'
import { withoutEnd } from '../../paste/trim.ts'
import { clusterNode } from './cluster-node.ts'
import type { Fact, FactName } from './fact.ts'
import { askedFor } from './formatted.ts'
import { hostFacts } from './host-facts.ts'
import { idle, listKeys, telling } from './keys.ts'
import { joinedParts } from './joined-lines.ts'
import { commandOf, hasPrompt } from './prompt.ts'
import { firstWord, type Add, type State } from './reader-state.ts'
import { isEngineVersion } from './server-version.ts'
import { readVersionPair } from './version-pair.ts'

const keyed = /^([A-Za-z][A-Za-z0-9 _./()-]{0,50}?) ?: ?(.*)$/
const jsonKey = /^"?'?[\w-]{1,60}["'] ?:/
const warned = /^(?:WARNING|\[?DEPRECATION NOTICE\]?|DEPRECATED) ?: ?(.*)$/

const elision = /^[[(<]{0,2} ?(?:\.{2,}|\u2026|snip|\.\.\. ?snip ?\.\.\.) ?[\])>]{0,2}$/i
const components = /^(?:engine|containerd|runc|crun|docker-init|buildkit|rootlesskit|slirp4netns|pasta|vpnkit)$/

// Where lines were joined, other words may stand behind these.
const isWord: ReadonlySet<FactName> = new Set<FactName>([
  'serverVersion',
  'backingFs',
  'dType',
  'driverType',
  'osType',
  'architecture',
  'swarm',
  'isManager',
] as const)

/** Without the marks that Markdown puts around and inside of words, and without quotes around the whole. */
const bareText = (text: string) =>
  withoutEnd(
    text
      .replace(/\*\*|`/g, '')
      .replace(/\\(?=[_*.<>-])/g, '')
      .replace(/ {2,}/g, ' ')
      .replace(/^["' ]+/, ''),
    `"', `,
  )

/** The two halves of a line at its first colon: values hold colons, too. */
function keyAndValue(bare: string): { key: string; value: string } | undefined {
  const found = keyed.exec(bare)
  return found ? { key: found[1] ?? '', value: (found[2] ?? '').trim().replace(/^"/, '') } : undefined
}

/**
 * Reads the text form of `docker info` and of `docker version`. Indentation is not trusted, since pastes lose it:
 * the names of keys and the headings Client and Server decide.
 */
export function textFacts(lines: readonly PastedLine[]): Fact[] {
  const facts: Fact[] = []
  const state: State = {
    section: 'none',
    component: '',
    list: '',
    isAfterWarning: false,
    command: '',
    nodes: 0,
    line: 0,
    text: '',
  }
  const add: Add = (of, value, extra) => facts.push({ of, value, line: state.line, text: state.text, ...extra })
  for (const line of lines) {
    if (line.text.startsWith('```')) continue
    state.line = line.number
    for (const text of joinedParts(line.text.slice(0, 20_000))) {
      state.text = text
      readLine(text, state, add)
    }
  }
  return facts
}

function readLine(text: string, state: State, add: Add): void {
  // What somebody left out could have stood in the block that was open.
  if (elision.test(text)) state.list = ''
  if (!/[A-Za-z0-9]/.test(text) || jsonKey.test(text)) return
  const bare = bareText(text)
  if (hasPrompt(bare) || commandOf(bare)) {
    Object.assign(state, { section: 'none', component: '', list: '', isAfterWarning: false, command: commandOf(bare) })
    return
  }
  const asked = askedFor(state.command)
  if (asked && !bare.includes(': ') && bare.length <= 120) {
    state.command = ''
    add(asked, bare)
    return
  }
  const warning = warned.exec(bare)
  if (warning) {
    add('warning', warning[1] ?? '')
    // "You're not using the default seccomp profile" stands inside of Security Options, before further options.
    if (!state.list.startsWith('security options')) Object.assign(state, { isAfterWarning: true, list: '' })
    return
  }
  if (/\(Mirantis Inc/i.test(bare)) add('mirantisPlugin', bare)
  const host = hostFacts(bare, state.command)
  for (const { of, value } of host) add(of, value)
  const pair = keyAndValue(bare)
  if (host.length > 0 || (pair && readPair(pair.key, pair.value, state, add))) state.isAfterWarning = false
  else if (state.list.startsWith('security options') && /^[\w=,./ -]+$/.test(bare)) add('securityOptions', bare)
  else if (state.section !== 'client' && !state.list && !state.isAfterWarning) add('foreign', text)
}

/** True where the key is one that is known here. */
function readPair(key: string, value: string, state: State, add: Add): boolean {
  const name = key.toLowerCase()
  if (readHeading(name, value, state, add)) return true
  if (state.list === 'security options' && name !== 'profile' && (telling.has(name) || idle.has(name)))
    add('securityOptionsWhole', '')
  if (state.list.startsWith('security options') && name === 'profile') {
    // Where the lines were joined, the next options stand behind the profile's name.
    for (const option of value.split(' ').slice(1)) add('securityOptions', option)
    return true
  }
  const isKnown = readVersionPair(key, value, state, add) || readInfoPair(name, value, state, add)
  if (isKnown || idle.has(name)) {
    if (name !== 'security options') state.list = listKeys.has(name) ? name : ''
    return true
  }
  if (state.section === 'server' && value === '') {
    state.component = name
    if (components.test(name)) return true
  }
  return state.section === 'client'
}

function readHeading(name: string, value: string, state: State, add: Add): boolean {
  if (name !== 'client' && name !== 'server') {
    // hostnamectl, lscpu and `kubectl describe node` use some of the same keys for other things.
    const isElsewhere = name === 'static hostname' || name === 'system info' || name === 'cpu op-mode(s)'
    if (isElsewhere) state.section = 'elsewhere'
    return false
  }
  Object.assign(state, { section: name, component: '', list: '' })
  if (name === 'client') add('clientHeading', value)
  else if (value && !/^error/i.test(value)) add('versionPlatform', value)
  return true
}

function readInfoPair(name: string, value: string, state: State, add: Add): boolean {
  if (name === 'security options') {
    for (const option of value.split(' ').filter(Boolean)) add('securityOptions', option)
    state.list = value ? 'security options inline' : name
    return true
  }
  if (state.section === 'elsewhere' && name !== 'server version' && name !== 'containers') {
    if (telling.has(name)) return true
    return false
  }
  if (name === 'labels' && /(?:^|, ?)(?:storagedriver|kernelversion)=/.test(value)) {
    state.nodes += 1
    for (const fact of clusterNode(value, state.nodes)) add(fact.of, fact.value, fact)
    return true
  }
  if (name === 'serverversion') {
    add('serverVersion', firstWord(value), state.nodes > 0 ? { document: -state.nodes } : {})
    return true
  }
  const of = telling.get(name)
  if (!of) return false
  if (state.section === 'elsewhere') state.section = 'none'
  if (of !== 'serverVersion' || isEngineVersion(value)) add(of, isWord.has(of) ? firstWord(value) : value)
  else add(/^(?:ucp|mke)\//.test(value) ? 'clusterVersion' : 'notAnEngine', value)
  return true
}
