import { expect, test } from 'vitest'
import { imageName } from './image-name.ts'

test.each([
  ['postgres', 'postgres', 'postgres', undefined],
  ['postgres:16-alpine', 'postgres', 'postgres', 16],
  ['docker.io/library/postgres:16', 'postgres', 'postgres', 16],
  ['library/postgres@sha256:00', 'postgres', 'postgres', undefined],
  ['Registry.Example:5000/deck/Postgres:v16.2@sha256:00', 'registry.example:5000/deck/postgres', 'deck/postgres', 16],
  ['localhost/postgres:latest', 'localhost/postgres', 'postgres', undefined],
  ['quay.io/minio/minio:RELEASE.2025', 'quay.io/minio/minio', 'minio/minio', undefined],
  ['${REGISTRY}/postgres:${TAG}', 'postgres', 'postgres', undefined],
  ['$REGISTRY/deck/postgres:16', 'deck/postgres', 'deck/postgres', 16],
  ['postgres:2024', 'postgres', 'postgres', 2024],
  ['postgres:bookworm', 'postgres', 'postgres', undefined],
])('%s is %s', (reference, repository, path, major) => {
  expect(imageName(reference)).toMatchObject({ repository, path, ...(major !== undefined && { major }) })
  expect(imageName(reference)?.major).toBe(major)
})

test.each(['', '  ', '${IMAGE}', ':16', '@sha256:00'])('%j names nothing', (reference) => {
  expect(imageName(reference)).toBeUndefined()
})
