import * as z from 'zod/mini'

/** The questions of one part of the plan, each with what its answer may be. */
export interface AnswerSchema {
  readonly shape: Readonly<Record<string, z.core.$ZodType>>
}

/** What is wrong with one answer, in words; undefined where the plan may take it. No answer is never wrong. */
export function problemWith({ shape }: AnswerSchema, name: string, value: unknown): string | undefined {
  const expected = shape[name]
  if (expected === undefined || value === undefined) return undefined
  const read = z.safeParse(expected, value)
  return read.success ? undefined : (read.error.issues[0]?.message ?? 'This is no answer to the question.')
}
