const hidden = '…'

const rules: readonly (readonly [RegExp, string])[] = [
  // credentials in front of a host: http://user:password@proxy:3128
  [/(\/\/)[^/@\s]{1,200}@/g, `$1${hidden}@`],
  [/(\b(?:bearer|basic) {1,4})[^\s"',]{1,500}/gi, `$1${hidden}`],
  [/(--?(?:p|pass|password|token|secret|username|u)[ =]{1,4})[^\s"',]{1,500}/gi, `$1${hidden}`],
  [
    /(\b[\w.-]{0,40}(?:password|passwd|passphrase|pwd|token|secret|credential|api.?key|access.?key|private.?key|auth)[\w.-]{0,40}["']? ?[:=] ?["']?)[^\s"',}]{1,500}/gi,
    `$1${hidden}`,
  ],
  [/\bSWMTKN-[\w-]{1,200}/g, hidden],
]

// A long run that mixes letters and digits is a key, a token or a digest: none of them explains an answer.
const opaque = /[A-Za-z0-9_+=/-]{24,500}/g
const looksOpaque = (word: string) => /\d\D*\d\D*\d/.test(word) && /[A-Za-z]/.test(word) && !/^[\d.]+-/.test(word)

/** Every rule needs one of these; most lines have none, and are spared the rules. */
const mayHold = /\/\/|bearer|basic|--?[pu]|pass|pwd|token|secret|credential|key|auth|SWMTKN/i

/** Whether a text names a password, a token or a key together with its value; a long name alone is none. */
export function holdsSecret(text: string): boolean {
  return mayHold.test(text) && rules.some(([pattern]) => text.search(pattern) >= 0)
}

/** Shortens a line to what may be shown and kept as evidence: at most `limit` characters, secrets removed. */
export function safeExcerpt(text: string, limit = 120): string {
  let safe = text.slice(0, 1000).trim()
  if (mayHold.test(safe)) for (const [pattern, replacement] of rules) safe = safe.replace(pattern, replacement)
  safe = safe.replace(opaque, (word) => (looksOpaque(word) ? hidden : word))
  return safe.length <= limit ? safe : `${safe.slice(0, limit - 1)}…`
}
