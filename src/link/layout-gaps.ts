import type * as z from 'zod/mini'
import type { Coding, Layout } from './layout.ts'

// The union of the package's own kinds of schema is what any schema is; its types cannot say so.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const defOf = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def

/** Which codings hold a value of a schema's kind. */
const codingsFor: Readonly<Record<string, readonly Coding['kind'][]>> = {
  boolean: ['yes'],
  string: ['text', 'word', 'trait'],
  number: ['amount', 'whole'],
  record: ['labels'],
  enum: ['one'],
  literal: ['only', 'digit'],
}

/**
 * For tests only: what a plan's schema has and the layout of links has not, as sentences that say what to add. Fields go
 * to the end of `later`, words to the end of their list; nothing in the layout is ever taken out or moved.
 */
export function gapsOf(schema: z.core.$ZodType, layout: Layout, path = 'plan', noun = 'plan'): string[] {
  const def = defOf(schema)
  if (def.type !== 'object') return [`${path} is no object.`]
  const known = layout.nouns[noun]
  if (!known) return [`The layout has no noun "${noun}" for ${path}.`]
  return Object.entries(def.shape).flatMap(([name, field]) => {
    const found = [...known.fields, ...known.later].find((one) => one.name === name)
    if (!found) return [`${noun} has no field "${name}": add it to the end of later.${noun}.`]
    return codingGaps(innerOf(field), found.coding, layout, `${path}.${name}`)
  })
}

const innerOf = (schema: z.core.$ZodType): z.core.$ZodType => {
  const def = defOf(schema)
  return def.type === 'optional' ? def.innerType : schema
}

function codingGaps(schema: z.core.$ZodType, coding: Coding, layout: Layout, path: string): string[] {
  const def = defOf(schema)
  switch (def.type) {
    case 'object':
      return coding.kind === 'noun' ? gapsOf(schema, layout, path, coding.noun) : [`${path} is no noun.`]
    case 'array':
      if (coding.kind === 'rows') return gapsOf(def.element, layout, `${path}[]`, coding.noun)
      return coding.kind === 'many' ? codingGaps(def.element, coding.of, layout, `${path}[]`) : [`${path} is no list.`]
    case 'enum':
      if (coding.kind !== 'one') return [`${path} takes no word.`]
      return Object.values(def.entries)
        .filter((word) => !coding.list.placeOf.has(String(word)))
        .map((word) => `${path} may be "${word}": add it to the end of its list.`)
    default:
      return codingsFor[def.type]?.includes(coding.kind)
        ? []
        : [`${path} is a ${def.type}, the layout's ${coding.kind}.`]
  }
}
