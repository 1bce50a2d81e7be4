import { test as base, expect } from '@playwright/test'

/**
 * Playwright's test, which also fails when any page of it complains (console error or warning, uncaught error, something
 * the Content-Security-Policy refused) or asks another origin for anything.
 */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = []
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`)
      })
      context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().stack ?? error.error().message}`))
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        const isOwn = origin === baseURL || ['data:', 'blob:'].includes(protocol)
        if (!isOwn) complaints.push(`asked another origin: ${request.url()}`)
      })
      await context.addInitScript(() => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
            console.error(`refused by ${effectiveDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`)
          },
        )
      })
      await use(complaints)
      expect(complaints, 'what the pages of this test complained about').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
