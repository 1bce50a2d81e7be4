import { addressOf } from '../store/page.ts'
import { useReport } from './report-context.ts'

/** An option by its name, leading to all that the catalog has on it. */
export function OptionLink({ option }: { readonly option: string }) {
  const { nameOf } = useReport()
  return <a href={addressOf({ kind: 'catalog', open: { list: 'options', id: option } })}>{nameOf(option)}</a>
}
