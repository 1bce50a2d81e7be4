import { chromium } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const commandNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap((folder) =>
    folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Chromium/Application/chrome.exe')]
      : [],
  ),
]

/** The Chromium that browser tests should start: what CHROME_PATH names, Playwright's own, or one on this machine. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROME_PATH']
  if (named && existsSync(named)) return named
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  const onPath = commandNames.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [chromium.executablePath(), ...onPath, ...usualPlaces].find((path) => existsSync(path) && doesStart(path))
}

/** A browser is found, or installed and found. The first who succeeds ends the search; each step says what it does. */
export function findOrInstallBrowser(): string | undefined {
  const found = findBrowser()
  if (found) return found
  console.log('No Chromium here yet: asking Playwright to install its own')
  run('npx', 'playwright', 'install', 'chromium')
  return findBrowser() ?? installFromDistribution()
}

function installFromDistribution(): string | undefined {
  const isRoot = process.getuid?.() === 0
  if (!isRoot && !succeeds('sudo', '-n', 'true')) return undefined
  if (!succeeds('apt-get', '--version')) return undefined
  console.log("That did not give one that starts: installing the distribution's chromium package")
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    if (isRoot) run('apt-get', ...step)
    else run('sudo', '-n', 'apt-get', ...step)
  }
  return findBrowser()
}

// A downloaded Chromium whose system libraries are missing exists and yet does not start. On Windows `--version` opens a
// window instead of answering, and nothing is missing there.
function doesStart(path: string): boolean {
  return process.platform === 'win32' || succeeds(path, '--version')
}

function succeeds(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 30_000 }).status === 0
}

function run(command: string, ...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' })
}
