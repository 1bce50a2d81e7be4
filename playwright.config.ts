import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/find-browser.ts'

// Kept in the environment, so that the test workers, which read this file again, do not search again.
const executablePath = (process.env['CHROME_PATH'] ??= findBrowser())
const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--no-first-run',
]

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Room for a machine that is busy with other things.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  reporter: [['list']],
  use: {
    ...(process.env['STOWAGE_URL'] && { baseURL: process.env['STOWAGE_URL'] }),
    launchOptions: {
      args: [...quietFlags, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      ...(executablePath && { executablePath }),
    },
    // Recording every test costs a third of its time: `--trace on` records the one that is looked into.
    screenshot: 'only-on-failure',
  },
  // A test runs on both screens, unless it is tagged for one of them.
  projects: [
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      grepInvert: /@desktop/,
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true },
    },
  ],
  webServer: {
    command: 'npx tsx scripts/serve.ts',
    env: { PORT: '0' },
    // The server takes any free port and says which; Playwright hands the named group on as STOWAGE_URL.
    wait: { stdout: /(?<stowage_url>http:\/\/localhost:\d+)/ },
  },
})
