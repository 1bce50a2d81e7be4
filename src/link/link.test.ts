import { describe, expect, test } from 'vitest'
import type { Plan } from '../advisor/plan/plan.ts'
import { toBase64url } from './base64url.ts'
import { forgedLink, linkAround } from './forged-link.ts'
import { linkOf, openLink } from './link.ts'

const plan: Plan = {
  schema: 1,
  title: 'Zürich → „Süd“ 🚢',
  nodePools: [{ name: 'workers', os: 'rhel', kernel: '3.10.0-514.el7.x86_64', labels: { rack: 'a', '10': 'b' } }],
  workloads: [
    { name: 'db', kind: 'database', iops: 20_000, latency: 'low' },
    { name: 'web', state: 'stateless' },
  ],
}
const edition = '2026.11.1'
const link = linkOf(plan, edition)
const changedAt = (at: number, character: string) => link.slice(0, at) + character + link.slice(at + 1)
const otherAt = (at: number) => changedAt(at, link[at] === 'A' ? 'B' : 'A')
const linkWith = (text: string) => linkAround(new TextEncoder().encode(text))

test('a plan goes into a link and comes out again, with its edition', () => {
  expect(openLink(link)).toEqual({ kind: 'opened', plan, edition, report: [] })
})

test('opening and writing again gives the same text', () => {
  const opened = openLink(link)
  expect(opened.kind === 'opened' && linkOf(opened.plan, opened.edition)).toBe(link)
})

test('the order in which answers were given does not show in the link', () => {
  const { workloads = [], nodePools = [], title = '' } = plan
  const reordered: Plan = { workloads, title, nodePools, schema: 1 }
  expect(linkOf(reordered, edition)).toBe(link)
})

test('links use characters that every address carries, and end in a letter or digit', () => {
  for (let n = 0; n < 300; n += 1)
    expect(linkOf({ schema: 1, title: `plan ${n}` }, edition)).toMatch(/^1[\w-]*[A-Za-z0-9]$/)
})

test('a plan that is too large for a link is refused in words', () => {
  const long = Array.from({ length: 60 }, () => ({ name: 'x'.repeat(20_000) }))
  expect(() => linkOf({ schema: 1, workloads: long }, edition)).toThrow('too large for a link')
})

describe('a link survives what is done to it on the way', () => {
  test.each([
    { what: 'with its #', text: `#${link}` },
    { what: 'with # encoded', text: `%23${link}` },
    { what: 'with # encoded twice', text: `%2523${link}` },
    { what: 'as a whole address', text: `https://stowage.example.com/app/?a=b#${link}` },
    { what: 'as an address in angle brackets', text: `<https://stowage.example.com/#${link}>` },
    {
      what: 'every character percent-encoded',
      text: [...link].map((c) => `%${c.charCodeAt(0).toString(16)}`).join(''),
    },
    { what: 'wrapped by a mail program', text: link.replace(/(.{30})/g, '$1\r\n') },
    { what: 'wrapped and quoted twice', text: link.replace(/(.{30})/g, '$1\n> > ') },
    { what: 'wrapped as quoted-printable', text: link.replace(/(.{30})/g, '$1=\r\n') },
    { what: 'with zero-width spaces', text: link.replace(/(.{9})/g, '$1\u200b') },
    { what: 'with encoded zero-width spaces', text: link.replace(/(.{9})/g, '$1%E2%80%8B') },
    { what: 'with a byte order mark and blanks around', text: `\ufeff  ${link}\t` },
    { what: 'in quotes', text: `"#${link}"` },
    ...['.', ',', ')', '>', '"', '…', '%', '&utm_source=x', ' and more text', '_', '%22'].map((junk) => ({
      what: `followed by ${junk}`,
      text: link + junk,
    })),
  ])('$what', ({ text }) => {
    expect(openLink(text)).toMatchObject({ kind: 'opened', plan, edition })
  })

  test('and tells that something that followed it was left out', () => {
    expect(openLink(`${link}.`)).toMatchObject({ report: [expect.stringContaining('left out')] })
  })
})

describe('what is no link of today', () => {
  test.each(['', '#', '  ', '%23', '/', '#/wizard', '#/catalog?q=ceph'])('"%s" is absent', (text) => {
    expect(openLink(text)).toEqual({ kind: 'absent' })
  })

  test.each([2, 9])('format %i is from the future', (version) => {
    expect(openLink(`#${version}${link.slice(1)}`)).toMatchObject({ kind: 'from-the-future', version })
  })
})

describe('a damaged link says how', () => {
  const cut = link.slice(0, 50)
  test.each([
    { text: 'hello', damage: 'version', says: /begins with #/ },
    { text: `0${link.slice(1)}`, damage: 'version', says: /begins with #/ },
    { text: changedAt(20, 'é'), damage: 'alphabet', says: /Character 21 is "é"/ },
    { text: '1', damage: 'length', says: /shorter than any link/ },
    { text: cut, damage: 'length', says: new RegExp(`50 of its ${link.length} characters arrived`) },
    { text: `${cut}...`, damage: 'length', says: /is missing/ },
    { text: otherAt(40), damage: 'checksum', says: /checksum does not fit/ },
    { text: otherAt(5), damage: 'checksum', says: /checksum does not fit/ },
    {
      text: `1${toBase64url(Uint8Array.of(255, 255, 255, 127, 1, 0, 0, 0, 0))}`,
      damage: 'size',
      says: /size that no plan has/,
    },
    { text: 'x'.repeat(3_000_001), damage: 'size', says: /size that no plan has/ },
    { text: linkWith('not json'), damage: 'content', says: /cannot be unpacked/ },
    { text: linkWith('{"plan":{"schema":1}}'), damage: 'content', says: /cannot be unpacked/ },
    { text: linkWith('{"edition":"1","plan":{"schema":1} }'), damage: 'canonical', says: /not written the way/ },
    {
      text: linkWith('{"edition":"1","plan":{"schema":1,"schema":1}}'),
      damage: 'canonical',
      says: /not written the way/,
    },
  ])('$damage: $says', ({ text, damage, says }) => {
    expect(openLink(text)).toMatchObject({ kind: 'garbled', damage, says: expect.stringMatching(says) })
  })

  test('bytes that are no text are refused', () => {
    const bytes = new TextEncoder().encode('{"edition":"1","plan":{"schema":1,"title":"x"}}')
    bytes[bytes.indexOf(0x78)] = 0xff
    expect(openLink(linkAround(bytes))).toMatchObject({ kind: 'garbled', damage: 'content' })
  })

  test('bits left over in the last character are looked at too', () => {
    const text = forgedLink(Uint8Array.of(0x4b), 1).slice(1)
    const last = text.at(-1)?.charCodeAt(0) ?? 0
    expect(openLink(`1${text}`)).toMatchObject({ damage: 'content' })
    expect(openLink(`1${text.slice(0, -1)}${String.fromCharCode(last + 1)}`)).toMatchObject({ damage: 'canonical' })
  })
})

describe('a whole link with a wrong plan', () => {
  test.each([
    { text: '{"edition":"1","plan":{"schema":1,"workloads":[{"iops":"many"}]}}', path: 'workloads[0].iops' },
    { text: '{"edition":"1","plan":{"schema":1,"__proto__":{}}}', path: '__proto__' },
    { text: '{"edition":"1","plan":null}', path: '' },
  ])('$text is invalid at "$path"', ({ text, path }) => {
    expect(openLink(linkWith(text))).toMatchObject({ kind: 'invalid', path })
  })

  test('names the edition when it is another one', () => {
    const newer = linkWith('{"edition":"2031.1.1","plan":{"schema":1,"moons":2}}')
    expect(openLink(newer, edition)).toMatchObject({
      kind: 'invalid',
      path: 'moons',
      says: expect.stringContaining('2031.1.1'),
    })
  })
})

test('a link of another edition says so, one of the same edition is silent', () => {
  expect(openLink(link, '2027.2.1')).toMatchObject({ report: [expect.stringMatching(/2026\.11\.1.*2027\.2\.1/)] })
  expect(openLink(link, edition)).toMatchObject({ report: [] })
})
