import { describe, expect, test } from 'vitest'
import type { Read, Reading } from '../../importer.ts'
import { read } from './docker-info.ts'
import { devicemapper, engine18, engine29, json, versionThenInfo, windows } from './outputs-fixture.ts'

const whole = (reading: Reading): Read => {
  if (reading.kind !== 'read') throw new Error(reading.says)
  return reading
}

describe('what an output tells', () => {
  test('the flat layout of engine 18.09', () => {
    const reading = whole(read(engine18))
    expect(reading.plan).toEqual({
      schema: 1,
      nodePools: [
        {
          engineVersion: '18.09.9',
          kernel: '4.15.0-99-generic',
          os: 'ubuntu',
          osVersion: '18.04',
          arch: 'amd64',
          currentDriver: 'overlay2',
          imageStore: 'graphdriver',
          backingFs: 'ext4',
          dType: true,
          rootless: false,
          usernsRemap: false,
          selinux: false,
        },
      ],
    })
    expect(reading.missing).toEqual(['nodePools[0].engine'])
    expect(reading.notes.map(({ line }) => line)).toEqual([46])
  })

  test('the two halves of engine 29 with the containerd image store, as a rootless swarm manager', () => {
    expect(whole(read(engine29)).plan).toEqual({
      schema: 1,
      platform: { orchestrator: 'swarm' },
      nodePools: [
        {
          engineVersion: '29.3.1',
          kernel: '5.14.0-503.11.1.el9_5.aarch64',
          os: 'rhel',
          osVersion: '9.5',
          arch: 'arm64',
          currentDriver: 'containerd-overlayfs',
          imageStore: 'containerd',
          rootless: true,
          usernsRemap: false,
          selinux: true,
        },
      ],
    })
  })

  test('devicemapper: the file system is the thin device, loop files and the warning are noted', () => {
    const reading = whole(read(devicemapper))
    expect(reading.plan.nodePools?.[0]).toEqual({
      engineVersion: '1.12.6',
      kernel: '3.10.0-514.el7.x86_64',
      os: 'centos',
      osVersion: '7',
      arch: 'amd64',
      currentDriver: 'devicemapper',
      imageStore: 'graphdriver',
    })
    expect(reading.notes.map(({ line }) => line)).toEqual([8, 9])
    expect(reading.ignored).toMatchObject([{ line: 6, text: 'Backing Filesystem: xfs' }])
  })

  test('Windows has no d_type to ask for', () => {
    const reading = whole(read(windows))
    expect(reading.plan.nodePools?.[0]).toMatchObject({
      os: 'windows',
      osVersion: '2019',
      currentDriver: 'windowsfilter',
      engineVersion: '20.10.9',
      arch: 'amd64',
      kernel: '10.0 17763 (17763.1.amd64fre.rs5_release.180914-1434)',
    })
    expect(reading.missing).toEqual(['nodePools[0].engine'])
  })

  test('docker version adds the server, never the client, never containerd', () => {
    const reading = whole(read(versionThenInfo))
    expect(reading.plan.nodePools).toEqual([
      {
        engineVersion: '23.0.9',
        engine: 'mcr',
        arch: 'amd64',
        currentDriver: 'overlay2',
        imageStore: 'graphdriver',
      },
    ])
    expect(reading.ignored).toMatchObject([{ line: 3 }])
  })

  test('JSON, with the client of another machine inside', () => {
    expect(whole(read(json)).plan).toEqual({
      schema: 1,
      platform: { orchestrator: 'swarm' },
      nodePools: [
        {
          engineVersion: '24.0.7',
          kernel: '4.18.0-477.el8.x86_64',
          os: 'rocky',
          osVersion: '8.8',
          arch: 'amd64',
          currentDriver: 'overlay2',
          imageStore: 'graphdriver',
          backingFs: 'xfs',
          dType: false,
          usernsRemap: true,
          rootless: false,
          selinux: false,
        },
      ],
    })
  })

  test("JSON: the client's version is named as ignored", () => {
    expect(whole(read(json)).ignored.map(({ text }) => text)).toEqual(['"Version":"27.0.1"'])
  })

  test('every answer names its line, and the line holds it', () => {
    const lines = engine18.split('\n')
    for (const { line, text } of whole(read(engine18)).understood) expect(lines[line - 1]).toContain(text)
  })
})
