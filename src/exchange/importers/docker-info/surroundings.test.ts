import { describe, expect, test } from 'vitest'
import { read } from './docker-info.ts'
import { devicemapper, engine18, engine29, json } from './outputs-fixture.ts'

const eachLine = (change: (line: string, index: number) => string) => (text: string) =>
  text.split('\n').map(change).join('\n')
const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const surroundings: Record<string, (text: string) => string> = {
  'quoted in a mail': eachLine((line) => `> ${line}`),
  'quoted twice': eachLine((line) => `>> ${line}`),
  'quoted at the end of lines': eachLine((line) => `${line}> `),
  'behind hashes': eachLine((line) => `# ${line}`),
  'in a C comment': (text) => `/*\n${eachLine((line) => ` * ${line}`)(text)}\n*/`,
  'as list items': eachLine((line) => `- ${line}`),
  'as a table': eachLine((line) => `| ${line} |`),
  indented: eachLine((line) => `        ${line}`),
  'without indentation': eachLine((line) => line.trim()),
  'with tabs': eachLine((line) => line.replace(/^ +/, '\t')),
  'with no-break spaces': (text) => text.replace(/ /g, '\u00a0'),
  numbered: eachLine((line, index) => `${String(index + 1).padStart(4)}  ${line}`),
  'numbered by grep': eachLine((line, index) => `${String(index + 1)}:${line}`),
  'numbered, then quoted': eachLine((line, index) => `> ${String(index + 1)}. ${line}`),
  'with time stamps': eachLine((line) => `2026-01-02T03:04:05.678Z ${line}`),
  'from a container log': eachLine((line) => `probe_1  | ${line}`),
  'from syslog': eachLine((line) => `Jan  2 03:04:05 harbour probe[12]: ${line}`),
  'with CRLF': (text) => text.replace(/\n/g, '\r\n'),
  'with CR': (text) => text.replace(/\n/g, '\r'),
  'with a byte order mark': (text) => `\ufeff${text}`,
  'in colour': eachLine((line) => `\u001b[1;32m${line.replace(':', '\u001b[0m:')}\u001b[0m`),
  'with blank lines between': (text) => text.replace(/\n/g, '\n\n'),
  'padded to the width': eachLine((line) => line.padEnd(160)),
  'HTML-escaped': (text) => `&lt;pre&gt;\n${escaped(text)}&lt;/pre&gt;`,
  'with <br>': (text) => escaped(text).replace(/\n/g, '<br>'),
  'in details and a fence': (text) => `<details><summary>info</summary>\n\n\`\`\`json\n${text}\n\`\`\`\n</details>`,
  'in prose': (text) => `Hello, this is what it prints:\n\n${text}\nThanks: any help is welcome`,
}

const planOf = (text: string) => {
  const reading = read(text)
  return reading.kind === 'read' ? reading.plan : reading
}

describe.each(Object.entries({ engine18, engine29, devicemapper, json }))('%s', (_, output) => {
  test.each(Object.entries(surroundings))('reads the same %s', (_name, around) => {
    expect(planOf(around(output))).toEqual(planOf(output))
  })
})

describe('text only', () => {
  const textOnly: Record<string, (text: string) => string> = {
    'in back-ticks': eachLine((line) => (line.trim() ? `\`${line}\`` : line)),
    'with bold keys': eachLine((line) => line.replace(/^( *)([A-Za-z ]+):/, '$1**$2:**')),
    'with underscores escaped': (text) => text.replace(/_/g, '\\_'),
    'as a list of strings': eachLine((line) => `    ${JSON.stringify(line)},`),
    'with wide columns': (text) => text.replace(/: /g, '   :   '),
  }
  test.each(Object.entries(textOnly))('reads the same %s', (_, around) => {
    for (const output of [engine18, engine29, devicemapper]) expect(planOf(around(output))).toEqual(planOf(output))
  })

  test('joined into one line it tells the driver, the version and the system', () => {
    const reading = planOf(engine18.replace(/\s*\n\s*/g, ' '))
    expect(reading).toMatchObject({
      nodePools: [
        { engineVersion: '18.09.9', currentDriver: 'overlay2', backingFs: 'ext4', dType: true, os: 'ubuntu' },
      ],
    })
  })
})

describe('JSON only', () => {
  test.each<[string, (text: string) => string]>([
    ['pretty with two spaces', (text) => JSON.stringify(JSON.parse(text), null, 2)],
    ['pretty with tabs', (text) => JSON.stringify(JSON.parse(text), null, '\t')],
    ['with spaced colons', (text) => JSON.stringify(JSON.parse(text), null, 3).replace(/":/g, '" :')],
    ['without its braces', (text) => text.slice(1, -1)],
    ['in a list', (text) => `[${text}]`],
    ['in shell quotes', (text) => `'${text}'`],
    ['as a JSON string', (text) => JSON.stringify(text)],
    [
      'behind a prompt',
      (text) => `mate@harbour:~$ curl --unix-socket /var/run/docker.sock http://x/info\n${text}\nmate@harbour:~$`,
    ],
    ['wrapped by the terminal', (text) => text.replace(/.{80}/g, '$&\n')],
  ])('reads the same %s', (_, around) => {
    expect(planOf(around(json))).toEqual(planOf(json))
  })

  test('cut in the middle of a value it tells what stands before, and not the half value', () => {
    const cut = json.slice(0, json.indexOf('477.el8'))
    expect(planOf(cut)).toMatchObject({ nodePools: [{ currentDriver: 'overlay2', backingFs: 'xfs', dType: false }] })
    expect(JSON.stringify(planOf(cut))).not.toContain('4.18')
  })
})
