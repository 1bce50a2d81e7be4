import type { RefObject } from 'react'
import { catalogLists } from '../store/page.ts'
import '../ui/text-field.css'
import { listWords, partWords, stateWords } from './list-words.ts'
import type { Query } from './search.ts'

interface CatalogSearchProps {
  readonly query: Query
  readonly onChange: (query: Query) => void
  readonly box: RefObject<HTMLInputElement | null>
}

/** What to look for, and in what. */
export function CatalogSearch({ query, onChange, box }: CatalogSearchProps) {
  return (
    <search className="catalog-search">
      <label className="catalog-words">
        Search names, ids and words
        <input
          ref={box}
          type="search"
          className="text-field"
          autoComplete="off"
          spellCheck={false}
          value={query.text}
          onChange={(event) => onChange({ ...query, text: event.currentTarget.value })}
        />
      </label>
      <Filter
        label="Kind"
        empty="Every kind"
        choices={catalogLists.map((list) => [list, listWords[list].title])}
        chosen={query.list}
        onChoose={(list) => onChange({ ...query, list })}
      />
      <Filter
        label="Part of the advice"
        empty="Every part"
        choices={parts.map((part) => [part, partWords[part]])}
        chosen={query.part}
        onChoose={(part) => onChange({ ...query, part })}
      />
      <Filter
        label="State"
        empty="Every state"
        choices={states.map((state) => [state, stateWords[state]])}
        chosen={query.state}
        onChoose={(state) => onChange({ ...query, state })}
      />
    </search>
  )
}

const parts = ['image', 'volume', 'secrets-config', 'registry', 'platform'] as const
const states = ['contradicting', 'silent', 'ended'] as const

interface FilterProps<T extends string> {
  readonly label: string
  readonly empty: string
  readonly choices: readonly (readonly [value: T, words: string])[]
  readonly chosen: T | undefined
  readonly onChoose: (value: T | undefined) => void
}

function Filter<T extends string>({ label, empty, choices, chosen, onChoose }: FilterProps<T>) {
  return (
    <label>
      {label}
      <select
        className="text-field"
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(choices.find(([known]) => known === value)?.[0])}
      >
        <option value="">{empty}</option>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
