import { describe, expect, test } from 'vitest'
import type { Plan } from '../advisor/plan/plan.ts'
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

test('a plan goes into a link and comes out again, with its edition', () => {
  expect(openLink(link)).toEqual({ kind: 'opened', plan, edition, report: [] })
})

test('opening and writing again gives the same text', () => {
  const opened = openLink(link)
  expect(opened.kind === 'opened' && linkOf(opened.plan, opened.edition)).toBe(link)
})

test('what was picked goes along', () => {
  const picks = {
    image: ['overlay2'],
    volumes: ['tied:ceph-csi-rbd+longhorn', 'not-needed'],
    secretsAndConfig: ['an-option-of-tomorrow'],
    registry: 'needs-answers',
  }
  expect(openLink(linkOf(plan, edition, { picks }))).toEqual({ kind: 'opened', plan, edition, picks, report: [] })
})

test('the order in which answers were given does not show in the link', () => {
  const { workloads = [], nodePools = [], title = '' } = plan
  const reordered: Plan = { workloads, title, nodePools, schema: 1 }
  expect(linkOf(reordered, edition)).toBe(link)
})

test('links are letters and digits, which every mail program and chat leaves inside a link', () => {
  for (let n = 0; n < 300; n += 1) expect(linkOf({ schema: 1, title: `plan ${n}` }, edition)).toMatch(/^1[A-Za-z0-9]+$/)
})

test('a plan that is too large for a link is refused in words', () => {
  const long = Array.from({ length: 20 }, (_, n) => ({ name: `${n}`.repeat(9000) }))
  expect(() => linkOf({ schema: 1, workloads: long }, edition)).toThrow('too large for a link')
})

test('no plan gets no link', () => {
  const wrong: Plan = { schema: 1, workloads: [{ iops: -1 }] }
  expect(() => linkOf(wrong, edition)).toThrow('workloads[0].iops')
})

describe('a link survives what is done to it on the way', () => {
  test.each([
    { what: 'with its #', text: `#${link}` },
    { what: 'with # encoded', text: `%23${link}` },
    { what: 'with # encoded twice', text: `%2523${link}` },
    { what: 'as a whole address', text: `https://stowage.example.com/app/?a=b#${link}` },
    { what: 'as an address in angle brackets', text: `<https://stowage.example.com/#${link}>` },
    { what: 'in a sentence', text: `See item #5 under https://stowage.example.com/#${link} and reply.` },
    {
      what: 'wrapped by a scanner of mail',
      text: `https://scanner.example.com/?url=${encodeURIComponent(`https://stowage.example.com/#${link}`)}&data=05%7C02`,
    },
    {
      what: 'every character percent-encoded',
      text: [...link].map((c) => `%${c.charCodeAt(0).toString(16)}`).join(''),
    },
    { what: 'wrapped by a mail program', text: link.replace(/(.{30})/g, '$1\r\n') },
    { what: 'wrapped and quoted twice', text: link.replace(/(.{30})/g, '$1\n> > ') },
    { what: 'wrapped and marked with bars', text: link.replace(/(.{30})/g, '$1\n| ') },
    { what: 'wrapped as quoted-printable', text: link.replace(/(.{30})/g, '$1=\r\n') },
    { what: 'hyphenated at the ends of lines', text: link.replace(/(.{30})/g, '$1-\n') },
    { what: 'with zero-width spaces', text: link.replace(/(.{9})/g, '$1\u200b') },
    { what: 'with soft hyphens', text: link.replace(/(.{9})/g, '$1\u00ad') },
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
    expect(openLink(`${link}.`)).toMatchObject({ says: expect.stringContaining('left out') })
  })
})

describe('what is no link of today', () => {
  test.each(['', '#', '  ', '%23', '/', '#/wizard', '#/catalog?q=ceph', 'https://stowage.example.com/app/'])(
    '"%s" is absent',
    (text) => {
      expect(openLink(text)).toEqual({ kind: 'absent' })
    },
  )

  test.each([2, 9])('format %i is from the future', (version) => {
    expect(openLink(`#${version}${link.slice(1)}`)).toMatchObject({ kind: 'from-the-future', version })
  })
})

describe('a damaged link says how', () => {
  const cut = link.slice(0, 50)
  const noise = forgedLink(Uint8Array.of(0xff, 0xff))
  test.each([
    { text: 'hello', damage: 'version', says: /begins with #/ },
    { text: `0${link.slice(1)}`, damage: 'version', says: /begins with #/ },
    { text: changedAt(20, 'é'), damage: 'alphabet', says: /Character 21 is "é"/ },
    { text: '1', damage: 'length', says: /shorter than any link/ },
    { text: cut, damage: 'length', says: new RegExp(`50 of its ${link.length} characters arrived`) },
    { text: `${cut}...`, damage: 'shortened', says: /with dots in place/ },
    { text: `${cut}…${link.slice(60)}`, damage: 'shortened', says: /with dots in place/ },
    { text: otherAt(40), damage: 'checksum', says: /checksum does not fit/ },
    { text: otherAt(5), damage: 'checksum', says: /checksum does not fit/ },
    { text: `1${'z'.repeat(9)}`, damage: 'size', says: /size that no plan has/ },
    { text: 'x'.repeat(600_001), damage: 'size', says: /size that no plan has/ },
    { text: link.toUpperCase(), damage: 'case', says: /all capitals or all small/ },
    { text: noise, damage: 'content', says: /cannot be unpacked/ },
  ])('$damage: $says', ({ text, damage, says }) => {
    expect(openLink(text)).toMatchObject({ kind: 'garbled', damage, says: expect.stringMatching(says) })
  })
})

describe('a whole link with a wrong plan', () => {
  test.each([
    { plan: { schema: 1, workloads: [{}, { iops: 'many' }] }, path: 'workloads[1].iops' },
    { plan: { schema: 1, workloads: [{ replicas: 1e10 }] }, path: 'workloads[0].replicas' },
    { plan: { schema: 1, usdPerUnit: Infinity }, path: 'usdPerUnit' },
    { plan: { schema: 1, currency: 'euro' }, path: 'currency' },
    { plan: { schema: 1, date: '2026-02-30' }, path: 'date' },
    { plan: { schema: 1, priorities: { cost: 7 } }, path: 'priorities.cost' },
    { plan: { schema: 1, title: 'x'.repeat(20_001) }, path: 'title' },
    {
      plan: { schema: 1, nodePools: [{ labels: Object.fromEntries([['__proto__', 'x']]) }] },
      path: 'nodePools[0].labels.__proto__',
    },
  ])('is invalid at $path', ({ plan: wrong, path }) => {
    expect(openLink(linkAround(wrong))).toMatchObject({ kind: 'invalid', path })
  })

  test('names the edition when it is another one', () => {
    const newer = linkAround({ schema: 1, usdPerUnit: 0 }, { edition: '2031.1.1' })
    expect(openLink(newer, edition)).toMatchObject({
      kind: 'invalid',
      path: 'usdPerUnit',
      says: expect.stringContaining('2031.1.1'),
    })
  })
})

test('a link of another edition says so, one of the same edition is silent', () => {
  expect(openLink(link, '2027.2.1')).toMatchObject({ says: expect.stringMatching(/2026\.11\.1.*2027\.2\.1/) })
  expect(openLink(link, edition)).toMatchObject({ report: [] })
  expect(openLink(link, edition)).not.toHaveProperty('says')
})
