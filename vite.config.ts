import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { devNonce, devPolicy, metaPolicy } from './scripts/security-policy.ts'

const policyInThePage: Plugin = {
  name: 'stowage:policy-in-the-page',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
  ],
}

/** A classic script, so that it has run before the first paint; Vite would warn of it in index.html. */
const beforeTheFirstPaint: Plugin = {
  name: 'stowage:before-the-first-paint',
  transformIndexHtml: () => [{ tag: 'script', attrs: { src: './early.js' }, injectTo: 'head' }],
}

/** Laws draw thousands of plans, and many times that in the deep tests. */
const lawTimeoutMs = process.env['STOWAGE_DEEP'] === '1' ? 7_200_000 : 300_000

export default defineConfig(({ command }) => ({
  plugins: [react(), policyInThePage, beforeTheFirstPaint],
  // Relative, so that the built folder works at any address, in a subfolder too.
  base: './',
  ...(command === 'serve' && { html: { cspNonce: devNonce } }),
  server: { headers: { 'Content-Security-Policy': devPolicy, 'Referrer-Policy': 'no-referrer' } },
  build: {
    manifest: true,
    // The polyfill fetches, which the policy forbids; every browser that Vite builds for knows modulepreload.
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    // Room for a machine that is busy with other things; what is timed is timed in its test.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        // These rooms keep no state, so that their files can share one catalog that is loaded once.
        test: {
          name: 'pure',
          isolate: false,
          include: ['src/{advisor,exchange,link}/**/*.test.ts'],
          testTimeout: lawTimeoutMs,
          hookTimeout: lawTimeoutMs,
        },
      },
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['{src,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['src/{advisor,exchange,link}/**', '**/node_modules/**'],
        },
      },
    ],
  },
}))
