import { zodResolver } from '@hookform/resolvers/zod'
import { createContext, use, useEffect, useMemo, type ReactNode } from 'react'
import { useForm, type Control, type FieldValues, type Resolver } from 'react-hook-form'
import type * as z from 'zod/mini'
import type { NodePool } from '../../advisor/plan/node-pool.ts'
import type { Plan } from '../../advisor/plan/plan.ts'
import type { Platform } from '../../advisor/plan/platform.ts'
import type { Registry } from '../../advisor/plan/registry.ts'
import type { Workload } from '../../advisor/plan/workload.ts'
import { useSession } from '../../store/session.ts'
import { problemWith, type AnswerSchema } from './problem-with.ts'

/** The name of an answer within its part of the plan. */
export type AnswerName = keyof Plan | keyof Platform | keyof NodePool | keyof Workload | keyof Registry

interface AnswersContext {
  readonly control: Control<FieldValues>
  /** The answers as they stand, and what was refused, by the question's name. */
  readonly values: Readonly<Record<string, unknown>>
  /** Where the part stands in the plan: `nodePools[0]`; empty for the plan itself. */
  readonly path: string
  /** The same with the row's id, which stays when rows move: `nodePools/3`. */
  readonly keyPath: string
  readonly push: (patch: Readonly<Record<string, unknown>>) => void
  readonly problemOf: (name: string, value: unknown) => string | undefined
}

const Answers = createContext<AnswersContext | undefined>(undefined)

export function useAnswers(): AnswersContext {
  const context = use(Answers)
  if (!context) throw new Error('an answer stands in an AnswersForm')
  return context
}

interface AnswersFormProps {
  readonly path: string
  readonly keyPath: string
  /** What an answer may be. What it refuses never reaches the plan, but stays in its field. */
  readonly schema: z.core.$ZodType<FieldValues, FieldValues> & AnswerSchema
  /** The answers as the store holds them. */
  readonly answers: object
  readonly push: AnswersContext['push']
  readonly children: ReactNode
}

/** What was typed into questions of this part and refused, by the question's name. */
function typedHere(typed: Readonly<Record<string, string>>, keyPath: string): Record<string, string> {
  const start = keyPath === '' ? '' : `${keyPath}/`
  const own = Object.entries(typed).filter(([key]) => key.startsWith(start) && !key.slice(start.length).includes('/'))
  return Object.fromEntries(own.map(([key, text]) => [key.slice(start.length), text]))
}

/** A question that is not answered is no answer of the value `undefined`, which the plan's schemas refuse. */
function checking(schema: AnswersFormProps['schema']): Resolver<FieldValues> {
  const check = zodResolver(schema)
  return (values, context, options) => {
    const answered = Object.entries(values).filter(([, value]) => value !== undefined)
    return check(Object.fromEntries(answered), context, options)
  }
}

/** One part of the plan as a form: every change is checked as it is typed, and goes to the store at once. */
export function AnswersForm({ path, keyPath, schema, answers, push, children }: AnswersFormProps) {
  const typed = useSession(({ draft }) => draft.typed)
  const resolver = useMemo(() => checking(schema), [schema])
  // The store's answers, and what was refused: both may change from outside, by an undo, an import or another tab.
  const values: FieldValues = { ...answers, ...typedHere(typed, keyPath) }
  const { control, trigger } = useForm<FieldValues>({ values, resolver, mode: 'onChange' })
  // What was refused before a reload is still wrong after it, and what an undo put right is not.
  useEffect(() => {
    void trigger()
  }, [trigger, answers, typed])
  const problemOf = (name: string, value: unknown) => problemWith(schema, name, value)
  return <Answers value={{ control, values, path, keyPath, push, problemOf }}>{children}</Answers>
}
