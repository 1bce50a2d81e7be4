import { useEffect, useState } from 'react'
import type { Reading } from '../../exchange/importer.ts'
import type { InputText } from './input-text.ts'

type Exchange = typeof import('../../exchange/read-input.ts')

const loadExchange = (): Promise<Exchange> => import('../../exchange/read-input.ts')

/** The importers, once they are here. */
export function useExchange(): Exchange | undefined {
  const [exchange, setExchange] = useState<Exchange>()
  useEffect(() => {
    void loadExchange().then(setExchange)
  }, [])
  return exchange
}

interface ReadText {
  readonly text: string
  readonly reading: Reading
}

/** Typing pauses this long before the text is read again. */
const pauseMs = 150

/**
 * What each input tells, by its id; an input that is not read yet is not there. One is read at a time, so that the page
 * answers between two.
 */
export function useReadings(inputs: readonly InputText[]): ReadonlyMap<string, Reading> {
  const [read, setRead] = useState<ReadonlyMap<string, ReadText>>(new Map())
  const next = inputs.find(({ id, text, problem }) => problem === undefined && read.get(id)?.text !== text)
  useEffect(() => {
    if (!next) return
    let isStale = false
    const readNext = async () => {
      const { readInput } = await loadExchange()
      if (isStale) return
      const reading = readInput(next.text, next.name)
      setRead((before) => new Map(before).set(next.id, { text: next.text, reading }))
    }
    const waiting = setTimeout(() => void readNext(), pauseMs)
    return () => {
      isStale = true
      clearTimeout(waiting)
    }
  }, [next])
  const current = inputs.flatMap(({ id, text }) => {
    const known = read.get(id)
    return known?.text === text ? [[id, known.reading] as const] : []
  })
  return new Map(current)
}
