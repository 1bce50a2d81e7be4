import { findOrInstallBrowser } from './find-browser.ts'

const path = findOrInstallBrowser()
if (!path) {
  console.error('No Chromium or Chrome was found, and none could be installed. Install one, or set CHROME_PATH to it.')
  process.exit(1)
}
console.log(`Browser tests will use ${path}`)
