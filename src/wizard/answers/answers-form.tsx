import { zodResolver } from '@hookform/resolvers/zod'
import { createContext, use, type ReactNode } from 'react'
import { useForm, type Control, type FieldValues } from 'react-hook-form'
import type * as z from 'zod/mini'
import type { NodePool } from '../../advisor/plan/node-pool.ts'
import type { Plan } from '../../advisor/plan/plan.ts'
import type { Platform } from '../../advisor/plan/platform.ts'
import type { Registry } from '../../advisor/plan/registry.ts'
import type { Workload } from '../../advisor/plan/workload.ts'

/** The name of an answer within its part of the plan. */
export type AnswerName = keyof Plan | keyof Platform | keyof NodePool | keyof Workload | keyof Registry

interface AnswersContext {
  readonly control: Control<FieldValues>
  /** Where the part stands in the plan: `nodePools[0]`; empty for the plan itself. */
  readonly path: string
  /** The same with the row's id, which stays when rows move: `nodePools/3`. */
  readonly keyPath: string
  readonly push: (patch: Readonly<Record<string, unknown>>) => void
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
  /** What is wrong with an answer, in the words of its question; the plan itself may take it all the same. */
  readonly schema: z.core.$ZodType<FieldValues, FieldValues>
  /** The answers as the store holds them. */
  readonly answers: object
  readonly push: AnswersContext['push']
  readonly children: ReactNode
}

/** One part of the plan as a form: every change is checked as it is typed, and goes to the store at once. */
export function AnswersForm({ path, keyPath, schema, answers, push, children }: AnswersFormProps) {
  const { control } = useForm<FieldValues>({
    values: { ...answers },
    resolver: zodResolver(schema),
    mode: 'onChange',
    // An answer may change from outside, by an undo or an import, while the form is open.
    resetOptions: { keepErrors: true },
  })
  return <Answers value={{ control, path, keyPath, push }}>{children}</Answers>
}
