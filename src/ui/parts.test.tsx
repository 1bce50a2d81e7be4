import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Citations } from './Citation.tsx'
import { CopyField } from './CopyField.tsx'
import { Dialog } from './Dialog.tsx'
import { Disclosure } from './Disclosure.tsx'
import { EmptyState } from './EmptyState.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { FigureFrame } from './FigureFrame.tsx'
import { FileDrop } from './FileDrop.tsx'
import { Given, GivenBlock } from './Given.tsx'
import { IconButton } from './IconButton.tsx'
import { Notice } from './Notice.tsx'
import { Page } from './Page.tsx'
import { ScoreBar } from './ScoreBar.tsx'
import { StateMark, type Mark } from './StateMark.tsx'
import { StatusLine } from './StatusLine.tsx'
import { StepList } from './StepList.tsx'
import { TableScroll } from './TableScroll.tsx'
import { ThemeToggle } from './ThemeToggle.tsx'

const never = () => undefined
const matrix = {
  id: 'm',
  title: 'Compatibility matrix',
  publisher: 'Mirantis',
  url: 'https://docs.mirantis.com/',
  date: '2026-08',
}
const steps = [
  { id: 'a', title: 'Platform', href: '#/a', state: 'answered' },
  { id: 'b', title: 'Nodes', href: '#/b', state: 'wrong', detail: '1 to correct' },
] as const

const rows: [says: string, element: ReactElement, has: string[]][] = [
  [
    'a citation names publisher, title and date and leaks no address',
    <Citations key="" sources={[matrix]} />,
    [
      'Mirantis, Compatibility matrix',
      ' (2026-08)',
      'rel="noreferrer"',
      'target="_blank"',
      'Source: ',
      'opens in a new tab',
    ],
  ],
  [
    'several sources are a list',
    <Citations key="" sources={[matrix, { id: 'n', title: 'Notes' }]} />,
    ['Sources: ', '<li>', 'Notes'],
  ],
  [
    'a score bar says every number',
    <ScoreBar
      key=""
      label="What added up"
      full={10}
      contributions={[
        { id: '1', label: 'Copies', points: -8 },
        { id: '2', label: 'Default', points: 32 },
      ]}
    />,
    ['Copies', '−8', '+32', 'aria-label="What added up"'],
  ],
  [
    'the current step is marked, a wrong one says so',
    <StepList key="" steps={steps} current="b" />,
    ['aria-current="step"', '1 to correct', '>answered<', 'aria-label="Steps"'],
  ],
  [
    'the summary of errors is read out and can take the focus',
    <ErrorSummary key="" errors={[{ id: 'x', says: 'Give a number.' }]} />,
    ['role="alert"', 'tabindex="-1"', 'One answer needs correcting', '>Give a number.</button>'],
  ],
  [
    'a dialog has a name and a way out',
    <Dialog key="" isOpen onClose={never} title="Share">
      x
    </Dialog>,
    ['<dialog', 'aria-labelledby=', 'Close'],
  ],
  [
    'a key of an icon has a name in words',
    <IconButton key="" icon="trash" label="Remove orders-db" />,
    ['Remove orders-db', 'aria-hidden="true"', 'type="button"'],
  ],
  [
    'a notice says its tone in a word',
    <Notice key="" tone="watch" announce="status" title="It ended" />,
    ['role="status"', '>Watch<', 'It ended'],
  ],
  [
    'text to take away can be read and copied',
    <CopyField key="" label="Link" value="https://x" />,
    ['<label for="', 'readOnly=""', '>https://x</textarea>', 'Copy', '<output'],
  ],
  [
    'files and pasted text have labels',
    <FileDrop key="" label="Choose files" onFiles={never} text="" onTextChange={never} />,
    ['type="file"', 'multiple=""', 'Choose files', 'Or paste it here'],
  ],
  [
    'a figure has its numbers as a table',
    <FigureFrame key="" title="Scores" table={<table />}>
      x
    </FigureFrame>,
    ['<figure', '<figcaption', 'Show as a table'],
  ],
  [
    'a wide table can be reached by keyboard',
    <TableScroll key="" label="Workloads">
      x
    </TableScroll>,
    ['<section', 'aria-label="Workloads"', 'tabindex="0"'],
  ],
  [
    'the page has its landmarks',
    <Page key="" product="Stowage" home="#" nav={<a href="#/x">X</a>} footer="F">
      x
    </Page>,
    ['<header', '<nav', '<main id="main" tabindex="-1"', '<footer', 'Skip to the content'],
  ],
  [
    'the theme is a choice of three',
    <ThemeToggle key="" value="dark" onChange={never} />,
    ['Auto', 'Light', 'Dark', '>Colours</legend>'],
  ],
  ['a status line is a live region', <StatusLine key="">Saved.</StatusLine>, ['<output', 'Saved.']],
  [
    'an empty place says what would be there',
    <EmptyState key="" title="No plan yet">
      It appears here.
    </EmptyState>,
    ['No plan yet', 'It appears here.'],
  ],
  [
    'a disclosure is native',
    <Disclosure key="" summary="More" aside="3" isOpenAtFirst>
      x
    </Disclosure>,
    ['<details', 'open=""', '<summary>', 'More', '3'],
  ],
  ['text from outside keeps its own direction', <Given key="" text="قاعدة" />, ['<bdi', 'قاعدة']],
  [
    'long text from outside is there as a whole',
    <GivenBlock key="" text={`${'x'.repeat(9999)}!`} />,
    ['<details', 'Show all', `${'x'.repeat(9999)}!`],
  ],
]

test.each(rows)('%s', (_, element, has) => {
  const markup = renderToStaticMarkup(element)
  for (const part of has) expect(markup).toContain(part)
})

test('no part carries a style attribute, which the policy of the page forbids', () => {
  expect(rows.map(([, element]) => renderToStaticMarkup(element)).join('')).not.toContain('style=')
})

test('every state has a shape and a word of its own', () => {
  const states = [
    'recommended',
    'if',
    'tied',
    'watch',
    'ruled-out',
    'open',
    'not-needed',
  ] as const satisfies readonly Mark[]
  const marks = states.map((state) => renderToStaticMarkup(<StateMark state={state} />))
  expect(new Set(marks.map((mark) => /<svg.*?>(.*)<\/svg>/.exec(mark)?.[1])).size).toBe(states.length)
  expect(new Set(marks.map((mark) => mark.replace(/<svg.*<\/svg>/, '').replace(/<[^>]*>/g, ''))).size).toBe(
    states.length,
  )
})

test('an address that is not of the web makes no link', () => {
  expect(renderToStaticMarkup(<Citations sources={[{ ...matrix, url: 'javascript:alert(1)' }]} />)).not.toContain(
    'href',
  )
})

test.each([
  ['x'.repeat(80), 'x'.repeat(80)],
  ['x'.repeat(81), `${'x'.repeat(80)}…`],
  ['🗄'.repeat(81), `${'🗄'.repeat(80)}…`],
])('a name is cut after eighty characters, never inside one', (text, shown) => {
  expect(renderToStaticMarkup(<Given text={text} />)).toContain(`>${shown}</bdi>`)
})
