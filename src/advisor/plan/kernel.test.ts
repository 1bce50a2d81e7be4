import { describe, expect, it } from 'vitest'
import { isKernelOlder, isSameVersion, parseKernel } from './kernel.ts'

const read: readonly (readonly [text: string, version: number[], build: number[], enterpriseLinux?: number])[] = [
  ['3.10.0-514.el7.x86_64', [3, 10, 0], [514], 7],
  ['3.10.0-1160.119.1.el7.x86_64', [3, 10, 0], [1160, 119, 1], 7],
  ['3.10.0-1160.119.1.0.9.el7.x86_64', [3, 10, 0], [1160, 119, 1, 0, 9], 7],
  ['4.18.0-553.16.1.el8_10.x86_64', [4, 18, 0], [553, 16, 1], 8],
  ['4.18.0-539.el8.aarch64', [4, 18, 0], [539], 8],
  ['5.14.0-427.13.1.el9_4.x86_64', [5, 14, 0], [427, 13, 1], 9],
  ['6.12.0-55.12.1.el10_0.x86_64', [6, 12, 0], [55, 12, 1], 10],
  ['5.4.17-2136.307.3.1.el8uek.x86_64', [5, 4, 17], [2136, 307, 3, 1]],
  ['4.14.0-49.13.1.el7a.aarch64', [4, 14, 0], [49, 13, 1]],
  ['4.8.11-1.el7.elrepo.x86_64', [4, 8, 11], [1]],
  ['5.14.21-150500.55.73-default', [5, 14, 21], [150500, 55, 73]],
  ['6.4.0-150700.20.18-azure', [6, 4, 0], [150700, 20, 18]],
  ['5.15.0-112-generic', [5, 15, 0], [112]],
  ['7.0.0-29-generic', [7, 0, 0], [29]],
  ['4.19.0-0.bpo.19-amd64', [4, 19, 0], [0]],
  ['5.10.0-0.deb10.30-amd64', [5, 10, 0], [0]],
  ['6.12.94+deb13-amd64', [6, 12, 94], []],
  ['6.6.20+rpt-rpi-v8', [6, 6, 20], []],
  ['4.14.336-257.568.amzn2.x86_64', [4, 14, 336], [257, 568]],
  ['6.1.10-10.ph5-esx', [6, 1, 10], [10]],
  ['5.15.81-flatcar', [5, 15, 81], []],
  ['5.10.16.3-microsoft-standard-WSL2', [5, 10, 16, 3], []],
  ['5.10.0-60.94.0.118.oe2203.x86_64', [5, 10, 0], [60, 94, 0, 118]],
  ['10.0.17763', [10, 0, 17763], []],
  ['Linux node-7 5.15.0-112-generic #122-Ubuntu SMP x86_64 GNU/Linux', [5, 15, 0], [112]],
  ['  v5.11 \n', [5, 11], []],
]

describe('reading kernel releases', () => {
  for (const [text, version, build, enterpriseLinux] of read) {
    it(`reads ${text.trim()}`, () => {
      const kernel = parseKernel(text)
      expect(kernel?.version).toEqual(version)
      expect(kernel?.build).toEqual(build)
      expect(kernel?.enterpriseLinux).toBe(enterpriseLinux)
    })
  }

  it.each(['', ' ', '5', 'unknown', 'el7', 'Linux', 'Linux host', '.5.1', '-5.1', 'x5.15.0'])(
    'leaves %j unread',
    (text) => {
      expect(parseKernel(text)).toBeUndefined()
    },
  )

  it('knows a text that does not tell whose kernel it is', () => {
    expect(parseKernel('3.10.0-514')?.isBare).toBe(true)
    expect(parseKernel('3.10.0-514.el7')?.isBare).toBe(false)
  })

  it('reads a long text without stalling', () => {
    const long = `5.${'1.'.repeat(50_000)}x`
    const before = performance.now()
    parseKernel(long)
    parseKernel('.el7_1'.repeat(20_000))
    expect(performance.now() - before).toBeLessThan(500)
  })
})

describe('comparing kernels', () => {
  const order: readonly (readonly [kernel: string, than: string, isOlder: boolean])[] = [
    ['3.10.0-513.99.el7', '3.10.0-514', true],
    ['3.10.0-514.el7', '3.10.0-514', false],
    ['3.10.0-1062.el7', '3.10.0-514', false],
    ['3.9.9-999', '3.10.0-514', true],
    ['4.4.0-21-generic', '3.10.0-514', false],
    ['3.19.0-15-generic', '4.0', true],
    ['4.0.0-1', '4.0', false],
    ['10.0.14393', '4.0', false],
    ['5.10.16.3-microsoft-standard-WSL2', '5.11', true],
    ['5.11.0-31-generic', '5.11', false],
    ['6.1', '5.11', false],
  ]
  it.each(order)('%s against %s', (kernel, than, isOlder) => {
    const parsed = parseKernel(kernel)
    expect(parsed && isKernelOlder(parsed, than)).toBe(isOlder)
  })

  it('tells kernels of one upstream version from others', () => {
    const kernel = parseKernel('3.10.0-957.el7.x86_64')
    expect(kernel && isSameVersion(kernel, '3.10.0-514')).toBe(true)
    const longTerm = parseKernel('3.10.108-1.el7.elrepo.x86_64')
    expect(longTerm && isSameVersion(longTerm, '3.10.0-514')).toBe(false)
  })
})
