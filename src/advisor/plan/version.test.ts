import { describe, expect, it } from 'vitest'
import { compareVersions, isOfLine, isOlder, parseVersion } from './version.ts'

describe('versions', () => {
  it.each([
    ['20.10.17', [20, 10, 17]],
    ['17.06.2-ee-5', [17, 6, 2]],
    ['19.03.15', [19, 3, 15]],
    ['v1.31.2+k0s', [1, 31, 2]],
    ['MCR 25.0', [25, 0]],
    ['29', [29]],
  ])('reads the first numbers of %s', (text, version) => {
    expect(parseVersion(text)).toEqual(version)
  })

  it.each(['', 'latest', 'v'])('leaves %j unread', (text) => {
    expect(parseVersion(text)).toBeUndefined()
  })

  const order: readonly (readonly [version: number[], than: string, expected: boolean])[] = [
    [[19, 3, 6], '19.03.7', true],
    [[19, 3, 7], '19.03.7', false],
    [[22, 9], '23.0', true],
    [[23], '23.0', false],
    [[23, 0, 1], '23.0', false],
    [[9, 99], '10.0', true],
  ]
  it.each(order)('%j is older than %s: %s', (version, than, expected) => {
    expect(isOlder(version, than)).toBe(expected)
  })

  it('counts missing numbers as zero', () => {
    expect(compareVersions([25], [25, 0, 0])).toBe(0)
    expect(compareVersions([25], [25, 0, 1])).toBeLessThan(0)
  })

  it.each([
    ['20.10.17', '20.10', true],
    ['20.10', '20.10', true],
    ['20.1', '20.10', false],
    ['20.100', '20.10', false],
    ['29.2.1', '29', true],
    ['v1.31.2+k0s', '1.31', true],
    ['1', '1.31', false],
    ['', '29', false],
  ])('%s is of line %s: %s', (version, line, expected) => {
    expect(isOfLine(version, line)).toBe(expected)
  })
})
