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

export default defineConfig(({ command }) => ({
  plugins: [react(), policyInThePage],
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
    include: ['{src,scripts}/**/*.test.{ts,tsx}'],
  },
}))
