import { readFileSync } from 'node:fs'
import Autolinker from 'autolinker'
import { LinkifyIt } from 'linkify-it'
import { find } from 'linkifyjs'
import { marked } from 'marked'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { type Plan, planSchema } from '../advisor/plan/plan.ts'
import { openLink } from './link.ts'

/** Where people put a link: the text of a mail, a chat, a ticket, a page. */
const surroundings: Readonly<Record<string, (link: string) => string>> = {
  'a line of its own': (link) => `The plan:\n${link}\n\nRegards`,
  'the end of a sentence': (link) => `The plan stands at ${link}. Have a look.`,
  'the middle of a sentence': (link) => `See ${link}, then call me.`,
  'a question': (link) => `Have you seen ${link}?`,
  parentheses: (link) => `Our plan (${link}) is ready.`,
  'parentheses and a full stop': (link) => `It is ready (see ${link}).`,
  'square brackets': (link) => `It is ready [${link}] since noon.`,
  'angle brackets': (link) => `It is ready: <${link}>.`,
  quotes: (link) => `He sent "${link}" today.`,
  'curly quotes': (link) => `He sent “${link}” today.`,
  'bold text': (link) => `The plan: **${link}** is ready.`,
  'italic text': (link) => `The plan: _${link}_ is ready.`,
  'a quoted answer': (link) => `> The plan: ${link}\n> Regards`,
  'a row of a table': (link) => `| plan | ${link} |`,
  'Chinese text': (link) => `方案在这里：${link}。请看。`,
  'an ellipsis': (link) => `The plan is ${link}… and more to come`,
  'a possessive': (link) => `It is ${link}'s second part`,
  'a list of links': (link) => `Plans: ${link}; ${link}`,
}

const linkify = new LinkifyIt()

/** The addresses that each library makes clickable. */
const libraries: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'linkify-it': (text) => (linkify.match(text) ?? []).map(({ url }) => url),
  linkifyjs: (text) => find(text, 'url').map(({ href }) => href),
  autolinker: (text) => Autolinker.parse(text, { urls: true }).map((match) => match.getAnchorHref()),
  marked: (text) =>
    Array.from(marked.parse(text, { async: false }).matchAll(/href="([^"]*)"/g), ([, href = '']) => href),
}

const golden = z.object({ fragment: z.string(), plan: planSchema })
const links = readFileSync(new URL('golden-links.ndjson', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(0, 50)
  .map((line) => z.parse(golden, JSON.parse(line)))

/** What becomes of a click: the plan opens, or why it does not. */
function clickOn(text: string, linksIn: (text: string) => readonly string[], plan: Plan): string {
  const [clicked] = linksIn(text)
  const opened = openLink(clicked ?? text)
  const isPlan = opened.kind === 'opened' && JSON.stringify(opened.plan) === JSON.stringify(plan)
  if (clicked === undefined) return isPlan ? 'not made clickable; the pasted text opens' : 'lost'
  if (opened.kind === 'garbled') return opened.says
  return isPlan ? 'opens' : 'lost'
}

test('links open from whatever stands around them, and those that do not say why', () => {
  const outcomes = Object.entries(libraries).flatMap(([library, linksIn]) =>
    Object.entries(surroundings).flatMap(([where, around]) =>
      links.map(({ fragment, plan }) => {
        const text = around(`https://stowage.example.com/app/#${fragment}`)
        return { library, where, outcome: clickOn(text, linksIn, plan) }
      }),
    ),
  )
  const others = outcomes.filter(({ outcome }) => outcome !== 'opens')
  const told = new Set(others.map(({ library, where, outcome }) => `${library}, ${where}: ${outcome}`))
  console.info(`${outcomes.length - others.length} of ${outcomes.length} links open`, [...told])
  expect(outcomes.length).toBeGreaterThanOrEqual(15 * 4 * 50)
  expect(others.length / outcomes.length).toBeLessThan(0.02)
  expect(others.filter(({ outcome }) => outcome === 'lost')).toEqual([])
})
