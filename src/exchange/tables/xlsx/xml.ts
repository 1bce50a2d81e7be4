import { Parser } from 'saxen'

export type Attributes = Readonly<Record<string, string>>

export interface XmlEvents {
  /** A name comes without its prefix, since programs choose prefixes freely. `stop` ends the reading. */
  open?: (name: string, attributes: () => Attributes, stop: () => void) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

function decoded(raw: Attributes, decode: (text: string) => string): Attributes {
  if (!Object.values(raw).some((value) => value.includes('&'))) return raw
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, decode(value)]))
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1)

/**
 * Reads XML from its beginning to its end. Entities of a document type are not known and never expanded, so a text cannot
 * grow. Out: whether it was whole; what was told before a fault stands.
 */
export function readXml(xml: string, { open, close, text }: XmlEvents): boolean {
  let isWhole = true
  const parser = new Parser()
  const stop = () => void parser.stop()
  parser
    .on('openTag', (name, attributes, decode) => open?.(withoutPrefix(name), () => decoded(attributes(), decode), stop))
    .on('closeTag', (name) => close?.(withoutPrefix(name)))
    .on('text', (part, decode) => text?.(decode(part)))
    .on('cdata', (part) => text?.(part))
    .on('warn', () => undefined)
    .on('error', () => {
      isWhole = false
    })
  parser.parse(xml)
  return isWhole
}
