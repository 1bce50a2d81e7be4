import type { Ignorer } from '@stryker-mutator/api/ignore'
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

/** What is read here of a node of Babel's syntax tree. */
interface Syntax {
  readonly type: string
  readonly params?: readonly unknown[]
  readonly body?: { readonly type: string }
}

/** A sentence is judged by its readers and by the golden files, not by tables: no mutants in what only words it. */
function isSentence({ type, params, body }: Syntax): boolean {
  if (type === 'TemplateLiteral') return true
  return type === 'ArrowFunctionExpression' && params?.length === 0 && body?.type !== 'BlockStatement'
}

const sentences: Ignorer = {
  shouldIgnore: ({ node }: { readonly node?: Syntax }) => (node && isSentence(node) ? 'a sentence' : undefined),
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'sentences', sentences)]
