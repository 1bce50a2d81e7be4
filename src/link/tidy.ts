/** Characters that nobody sees: blanks, controls, formats, fillers and variation selectors. */
const invisible = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
}

/** An address up to its '#', or whatever stands before the first '#' of a text that is no bare fragment. */
function withoutAddress(text: string): string {
  if (/^[0-9]/.test(text)) return text
  const scheme = text.indexOf('://')
  const mark = text.indexOf('#', Math.max(scheme, 0))
  if (mark >= 0) return text.slice(mark).replace(/^#+/, '')
  return scheme >= 0 ? '' : text
}

/**
 * The fragment as it was before mail programs, chats and address bars handled it: percent-encoding undone (at most
 * three times), line breaks, hyphens and quoting marks at their ends, and invisible characters taken out, the address
 * and '#' in front left off. None of what is removed can be part of a link, so nothing of a link is lost.
 */
export function tidy(fragment: string): string {
  const plain = percentDecoded(percentDecoded(percentDecoded(fragment)))
    .replace(/[=\u00ad\u2010-]\r?\n/g, '')
    .replace(/(^|\n)[\s>|]+/g, '$1')
    .replace(invisible, '')
    .replace(/(?<=[0-9A-Za-z])>+(?=[0-9A-Za-z])/g, '')
  return withoutAddress(plain)
}
