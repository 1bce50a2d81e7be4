import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CheckboxCards } from './CheckboxCards.tsx'
import { PrioritySlider } from './PrioritySlider.tsx'
import { QuantityField } from './QuantityField.tsx'
import { RadioCards } from './RadioCards.tsx'
import { SelectField } from './SelectField.tsx'
import { TextField } from './TextField.tsx'
import { ToggleField } from './ToggleField.tsx'

const never = () => undefined
const sites = [
  { value: 'metal', label: 'Bare metal', hint: 'Own servers' },
  { value: 'aws', label: 'AWS' },
]
const sizes = Array.from({ length: 13 }, (_, at) => ({ value: `s${at}`, label: `Size ${at}` }))
const unknown = { isChosen: false, onChange: never }

const rows: [says: string, element: ReactElement, has: string[]][] = [
  [
    'a field is named by its question',
    <TextField key="" id="region" label="Which region?" />,
    ['<label class="question-label" for="region">Which region?</label>', 'id="region"'],
  ],
  [
    'an error is tied to the field and has a word',
    <TextField key="" id="r" label="Region" hint="Its own name." error="Choose one." />,
    ['aria-describedby="r-error r-hint"', 'aria-invalid="true"', 'id="r-error"', 'id="r-hint"', 'To correct:'],
  ],
  [
    'suggestions are native',
    <TextField key="" label="Product" suggestions={['kafka']} />,
    ['<datalist', '<option>kafka</option>'],
  ],
  [
    'why we ask opens in place',
    <TextField key="" label="Region" why="Disks differ." />,
    ['<details', 'Why we ask', 'Disks differ.'],
  ],
  [
    'where an answer came from is part of the description',
    <TextField key="" id="e" label="Kernel" evidence="Line 3" />,
    ['aria-describedby="e-evidence"', 'id="e-evidence"'],
  ],
  [
    'radio cards are a fieldset with a legend and native radios',
    <RadioCards key="" name="site" label="Where?" choices={sites} value="aws" onChange={never} />,
    ['<fieldset', '<legend', 'type="radio"', 'name="site"', 'checked=""', 'Own servers'],
  ],
  [
    'what is answered can be taken back',
    <RadioCards key="" label="Where?" choices={sites} value="aws" onChange={never} />,
    ['>Clear<span class="visually-hidden">: Where?</span>'],
  ],
  [
    'not knowing is one of the radios',
    <ToggleField key="" label="HA?" value={undefined} onChange={never} dontKnow={{ ...unknown, isChosen: true }} />,
    ['checked=""', 'I don’t know'],
  ],
  [
    'a long list has a box to filter it',
    <CheckboxCards
      key=""
      label="Which?"
      groups={[{ heading: 'All', choices: sizes }]}
      value={['s1']}
      onChange={never}
    />,
    ['type="search"', 'Filter the list'],
  ],
  [
    'groups of choices have their headings',
    <CheckboxCards
      key=""
      label="Which?"
      groups={[
        { heading: 'Arrays', choices: sites },
        { heading: 'Files', choices: sizes.slice(2) },
      ]}
      value={[]}
      none="None"
      onChange={never}
    />,
    ['>Arrays</legend>', '>Files</legend>', 'None'],
  ],
  [
    'a quantity shows how it was understood',
    <QuantityField key="" id="q" kind="capacityGiB" label="How much?" value={2048} onChange={never} />,
    ['value="2 TiB"', '2 TiB = 2,048 GiB ≈ 2.2 TB', 'aria-describedby="q-reading"'],
  ],
  [
    'a quantity that was not understood stays as typed and says what is wrong',
    <QuantityField key="" kind="percent" label="Share" value={undefined} typed="lots" onChange={never} />,
    ['value="lots"', 'aria-invalid="true"', 'Enter a number, such as 70 %.'],
  ],
  [
    'a value from outside beats text that means another',
    <QuantityField key="" kind="iops" label="IOPS" value={500} typed="20k" onChange={never} />,
    ['value="500"', '500 IOPS'],
  ],
  [
    'a select has an empty choice',
    <SelectField
      key=""
      label="MKE"
      choices={[{ heading: 'MKE 3', choices: [{ value: '3.8', label: '3.8' }] }]}
      defaultValue=""
    />,
    ['<option value="" selected="">Not answered</option>', '<optgroup label="MKE 3">'],
  ],
  [
    'a slider says its words',
    <PrioritySlider key="" label="Cost" value={0} onChange={never} />,
    ['aria-valuetext="0, does not matter"', 'type="range"'],
  ],
]

test.each(rows)('%s', (_, element, has) => {
  const markup = renderToStaticMarkup(element)
  for (const part of has) expect(markup).toContain(part)
})

test('no part of a form carries a style attribute, which the policy of the page forbids', () => {
  expect(rows.map(([, element]) => renderToStaticMarkup(element)).join('')).not.toContain('style=')
})

test('a short list has no box to filter it, and an open question nothing to clear', () => {
  const list = renderToStaticMarkup(
    <CheckboxCards
      label="Which?"
      groups={[{ heading: 'All', choices: sizes.slice(1) }]}
      value={undefined}
      onChange={never}
    />,
  )
  expect(list).not.toContain('type="search"')
  expect(renderToStaticMarkup(<ToggleField label="HA?" value={undefined} onChange={never} />)).not.toContain('Clear')
})
