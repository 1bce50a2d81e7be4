import { Disclosure } from '../ui/Disclosure.tsx'
import { Given } from '../ui/Given.tsx'
import { ReasonText } from './ReasonText.tsx'
import { useReport } from './report-context.ts'
import type { TaskLine } from './to-do.ts'

const shownAtFirst = 8

interface ToDoProps {
  readonly toAcquire: readonly TaskLine[]
  readonly toDo: readonly TaskLine[]
}

/** What the picks ask for before they can be used: what to buy or set up, and what to do. */
export function ToDo({ toAcquire, toDo }: ToDoProps) {
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
  readonly tasks: readonly TaskLine[]
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

function TaskList({ tasks }: { readonly tasks: readonly TaskLine[] }) {
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

function ForWhat({ task: { options, isTied, names, count } }: { readonly task: TaskLine }) {
  const { nameOf } = useReport()
  const more = count - namesShown
  return (
    <p className="task-for">
      {isTied ? 'If you take ' : ''}
      <strong>{options.map(nameOf).join(', ')}</strong>
      {' for '}
      <Given text={names.slice(0, namesShown).join(', ')} most={120} />
      {more > 0 && ` and ${more.toLocaleString('en-US')} more`}
    </p>
  )
}
