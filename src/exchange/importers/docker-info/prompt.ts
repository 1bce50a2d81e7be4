const prompts = [
  /^PS [A-Za-z]:\\[^>]{0,120}> ?/,
  /^PS ?> ?/,
  /^[A-Za-z]:\\[^>]{0,120}> ?/,
  /^\[[^\]]{1,80}\] ?[#$%] ?/,
  /^(?:\([\w.-]{1,40}\) ?)?[\w.-]{1,60}@[\w.-]{1,80}[^$#%>]{0,80}[$#%>](?: |$)/,
  /^[\w.-]{1,60}:[^ $#%>]{0,80} ?[$#%>] /,
  /^[$%\u276f\u279c>] /,
]
const command =
  /^(?:sudo (?:-\S{1,20} ){0,3})?(docker(?:\.exe)?|podman|nerdctl|uname|hostnamectl|kubectl|lsb_release|cat|curl|lscpu)(?: |$)(.{0,200})/i

const withoutPrompt = (text: string) => {
  if (!/[$#%>\u276f\u279c]/.test(text)) return undefined
  for (const prompt of prompts) if (prompt.test(text)) return text.replace(prompt, '')
  return undefined
}

/** A line on which a shell waited for a command. */
export const hasPrompt = (text: string): boolean => withoutPrompt(text) !== undefined

/** The command on a line, with or without a prompt: `docker info`, `uname -r`; empty where there is none. */
export function commandOf(text: string): string {
  const rest = (withoutPrompt(text) ?? text.replace(/^`+|`+$/g, '')).trim()
  const found = command.exec(rest)
  if (!found || /^[^|'"`]*: /.test(rest)) return ''
  const isHeading =
    withoutPrompt(text) === undefined && !/^(?:-|info|version|system|\/etc|node|$)/.test((found[2] ?? '').trim())
  return isHeading ? '' : `${found[1] ?? ''} ${found[2] ?? ''}`.replace('.exe', '').toLowerCase().trim()
}
