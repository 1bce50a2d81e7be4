import { Disclosure } from '../ui/Disclosure.tsx'
import { Given } from '../ui/Given.tsx'
import { ReasonText } from './ReasonText.tsx'
import { useReport } from './report-context.ts'
import type { ReportRow } from './report-rows.ts'
import { tasksOf, type Task } from './to-do.ts'

const shownAtFirst = 8

/** What the picks ask for before they can be used: what to buy or set up, and what to do. */
export function ToDo({ rows }: { readonly rows: readonly ReportRow[] }) {
  const { toAcquire, toDo } = tasksOf(rows)
  return (
    <>
      <TaskSection
        id="to-acquire"
        title="To buy or set up"
        intro="Neither the site nor what you own brings it along"
        tasks={toAcquire}
      />
      <TaskSection id="to-do" title="To do first" intro="What the picks take for granted" tasks={toDo} />
    </>
  )
}

interface TaskSectionProps {
  readonly id: string
  readonly title: string
  readonly intro: string
  readonly tasks: readonly Task[]
}

function TaskSection({ id, title, intro, tasks }: TaskSectionProps) {
  if (tasks.length === 0) return null
  const others = tasks.slice(shownAtFirst)
  return (
    <section className="report-section" aria-labelledby={id}>
      <header className="report-section-head">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <p>{intro}</p>
      </header>
      <TaskList tasks={tasks.slice(0, shownAtFirst)} />
      {others.length > 0 && (
        <Disclosure summary={`${others.length} more`}>
          <TaskList tasks={others} />
        </Disclosure>
      )}
    </section>
  )
}

function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul className="plain-list task-list">
      {tasks.map((task) => (
        <li key={`${task.reason.says} ${task.reason.check ?? ''}`} className="task">
          <ForWhat task={task} />
          <ReasonText reason={{ ...task.reason, traits: [] }} />
        </li>
      ))}
    </ul>
  )
}

const namesShown = 4

function ForWhat({ task: { needs } }: { readonly task: Task }) {
  const { nameOf } = useReport()
  const [first] = needs
  const options = [...new Set(needs.map(({ option }) => nameOf(option)))].join(', ')
  const names = needs.map(({ row }) => row.about)
  const more = names.length - namesShown
  return (
    <p className="task-for">
      {first?.isTied ? 'If you take ' : ''}
      <strong>{options}</strong>
      {' for '}
      <Given text={names.slice(0, namesShown).join(', ')} most={120} />
      {more > 0 && ` and ${more} more`}
    </p>
  )
}
