/**
 * What begins like a formula would be run by the spreadsheet that opens the file; an apostrophe in front makes it text:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const beginsLikeFormula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/
const isNumber = /^-?\d+(?:\.\d+)?$/

function csvCell(value: string | number): string {
  const text = String(value)
  const safe = beginsLikeFormula.test(text) && !isNumber.test(text) ? `'${text}` : text
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as CSV with commas and CRLF (RFC 4180), and a byte order mark, without which Excel takes UTF-8 for Windows-1252. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}
