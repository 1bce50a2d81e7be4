const reference = /\$(?:\$|\{([^{}]{1,500})\}|[A-Za-z_]\w{0,100})/g
const withDefault = /^\w+:?-([\s\S]*)$/
const onlyIfSet = /^\w+:?\+/

/**
 * Variables as Compose fills them where the file itself says how: `${TAG:-16}` is 16, `$$` a dollar sign. A variable
 * whose value stands elsewhere stays as written: `${TAG}`.
 */
export function interpolated(text: string): string {
  let filled = text
  // Defaults may hold variables of their own; Compose allows that, and files stop at two levels.
  for (let level = 0; level < 3 && filled.includes('$'); level += 1) {
    const next = filled.replace(reference, (whole, inside: string | undefined) => {
      if (whole === '$$' || inside === undefined) return whole
      const fallback = withDefault.exec(inside)?.[1]
      if (fallback !== undefined) return fallback
      return onlyIfSet.test(inside) ? '' : whole
    })
    if (next === filled) break
    filled = next
  }
  return filled.replaceAll('$$', '$')
}
