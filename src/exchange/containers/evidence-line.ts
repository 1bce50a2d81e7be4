import { safeExcerpt } from '../paste/secrets.ts'
import { keyOfLine } from '../yaml/key-of-line.ts'
import { withoutLogin } from './without-login.ts'

// In brackets one line may hold a whole service, its environment and its command with it.
const valued =
  /["'\s{,](?:env\w*|environment|command|args|entrypoint|value|data|stringData|labels|annotations|content|test|healthcheck|build)["']?\s*:/i

/** What may be shown of a line that tells something: at most 120 characters, secrets removed. */
export function evidenceLine(line: string): string {
  const start = line.slice(0, 2_000)
  const isWhole = /[{[]/.test(start) && valued.test(` ${start}`)
  return isWhole || start.length < line.length ? keyOfLine(start) : safeExcerpt(withoutLogin(start))
}
