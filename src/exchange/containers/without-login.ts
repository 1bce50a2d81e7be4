const login = /[^\s/@:"']{1,200}:[^\s/@"']{1,200}@(?!sha\d)/g

/** A text without what stands before the @ of an address: `user:password@registry/image`. A digest stays. */
export function withoutLogin(text: string): string {
  return text.includes('@') ? text.replace(login, '…@') : text
}
