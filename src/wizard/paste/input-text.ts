/** A text that was handed in: what stands in the box, or a file. */
export interface InputText {
  readonly id: string
  /** The file's name. */
  readonly name?: string
  readonly text: string
  /** Why there is no text. */
  readonly problem?: string
}

/** From here on a text is listed like a file: a box for typing would make the page wait. */
export const longPaste = 200_000

const mostBytes = 8_000_000

/** Text of a file: UTF-8, or UTF-16 where the file says so, as PowerShell's `>` writes it. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

/** What a chosen or dropped file holds; never rejects. */
export async function inputOf(file: File, id: string): Promise<InputText> {
  const refused = (problem: string) => ({ id, name: file.name, text: '', problem })
  if (file.size > mostBytes) return refused('This file is larger than 8 MB. Hand in the output of one node at a time.')
  try {
    return { id, name: file.name, text: decoded(new Uint8Array(await file.arrayBuffer())) }
  } catch {
    return refused('This browser could not read it. If it is a folder, hand in the files in it.')
  }
}

/** `1.2 MB`, `340 kB`: how much there is to read. */
export function sizeInWords(characters: number): string {
  if (characters >= 999_500) return `${(characters / 1_000_000).toFixed(1)} MB`
  return `${Math.max(1, Math.round(characters / 1000))} kB`
}
