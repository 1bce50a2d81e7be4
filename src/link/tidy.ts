const invisible = /[\s\p{Cc}\p{Cf}]/gu

function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
}

/**
 * The fragment as it was before mail programs, chats and address bars handled it: percent-encoding undone (at most
 * twice), line breaks, quoting marks and invisible characters taken out, the address and '#' in front left off.
 * None of what is removed can be part of a link, so nothing of a link is lost.
 */
export function tidy(fragment: string): string {
  return percentDecoded(percentDecoded(fragment))
    .replace(/=\r?\n/g, '')
    .replace(invisible, '')
    .replaceAll('>', '')
    .replace(/^<?[a-z][a-z0-9+.-]*:\/\/[^#]*#/i, '')
    .replace(/^(?:["'(<[]*#)+/, '')
}
