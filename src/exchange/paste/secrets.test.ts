import { expect, test } from 'vitest'
import { holdsSecret, safeExcerpt } from './secrets.ts'

test.each([
  ['http://mate:anchor@proxy.example:3128/', 'http://…@proxy.example:3128/'],
  ['MYSQL_ROOT_PASSWORD=anchor', 'MYSQL_ROOT_PASSWORD=…'],
  ['"token": "anchor",', '"token": "…",'],
  ['docker login -u mate -p anchor x.example', 'docker login -u … -p … x.example'],
  ['Authorization: Bearer anchor', 'Authorization: … …'],
  ['join SWMTKN-1-anchor now', 'join … now'],
  ['commit 0a1b2c3d4e5f60718293a4b5c6d7e8f901234567', 'commit …'],
  ['WARNING: bridge-nf-call-ip6tables is disabled', 'WARNING: bridge-nf-call-ip6tables is disabled'],
  ['Kernel Version: 5.4.17-2136.317.5.3.el7uek.x86_64', 'Kernel Version: 5.4.17-2136.317.5.3.el7uek.x86_64'],
])('%s', (text, shown) => {
  expect(safeExcerpt(text)).toBe(shown)
})

test('what is shown has at most 120 characters', () => {
  expect(safeExcerpt('hold '.repeat(100))).toHaveLength(120)
})

test.each([
  ['db password: anchor', true],
  ['postgres://mate:anchor@db/orders', true],
  ['docker login -p anchor', true],
  ['orders-db-prod-cluster-01a2b3c4d5e6', false],
  ['keycloak', false],
  ['password service', false],
])('%s holds a secret: %s', (text, expected) => {
  expect(holdsSecret(text)).toBe(expected)
})
