import { expect, test } from 'vitest'
import { read } from './docker-info.ts'

const license = 'Product License: this node is not a swarm manager - check license status on a manager node'
const plugin = 'Client:\n Plugins:\n  cluster: Manage clusters (Mirantis Inc., v1.9.0)\nServer:\n'

test.each([
  ['Server: Mirantis Container Runtime\n Engine:\n  Version: 19.03.14', 'mcr', '19.03.14'],
  [
    'Server: Docker Engine - Enterprise (this node is no manager)\n Engine:\n  Version: 19.03.11',
    'docker-ee',
    '19.03.11',
  ],
  ['Server: Docker Engine - Community\n Engine:\n  Version: 27.1.0', 'docker-ce', '27.1.0'],
  ['Client: Docker Engine - Community\n Version: 27.1.0\nServer:\n Engine:\n  Version: 27.0.0', undefined, '27.0.0'],
  ['Server Version: 17.06.2-ee-6', 'docker-ee', '17.06.2-ee-6'],
  ['Server Version: 18.06.1-ce', 'docker-ce', '18.06.1-ce'],
  ['Server Version: 20.10.24+dfsg1', 'moby', '20.10.24+dfsg1'],
  ['Server Version: 20.10.25+azure-2', 'moby', '20.10.25+azure-2'],
  ['Server Version: 19.03.11-ol', undefined, '19.03.11-ol'],
  ['Server Version: 1.12.2-cs2-ws-beta', undefined, '1.12.2-cs2-ws-beta'],
  ['Server Version: 27.1.2-qnap2', undefined, '27.1.2-qnap2'],
  ['Server Version: master-dockerproject-2018-09-03', undefined, 'master-dockerproject-2018-09-03'],
  [`Server Version: 18.09.9\n${license}`, 'docker-ee', '18.09.9'],
  [`Server Version: 19.03.14\n${license}`, undefined, '19.03.14'],
  [`${plugin} Server Version: 19.03.14\n ${license}`, 'mcr', '19.03.14'],
  [`Server Version: 20.10.9\n${license}`, 'mcr', '20.10.9'],
  ['Server Version: 20.10.9\nProduct License: Community Engine', undefined, '20.10.9'],
])('%j is %s %s', (text, engine, engineVersion) => {
  const reading = read(text)
  const pool = reading.kind === 'read' ? reading.plan.nodePools?.[0] : undefined
  expect([pool?.engine, pool?.engineVersion]).toEqual([engine, engineVersion])
})

test.each([
  'Server Version: version.Info{Major:"1", Minor:"8+"}',
  'Server Version: v1.31.2',
  'Server Version: swarm/1.2.5',
  'Server Version: ucp/3.2.5',
])('%j is no engine', (line) => {
  const reading = read(`${line}\nStorage Driver: overlay2`)
  expect(reading.kind === 'read' && reading.plan.nodePools).toEqual([
    { currentDriver: 'overlay2', imageStore: 'graphdriver' },
  ])
  expect(reading.kind === 'read' && reading.ignored.map(({ text }) => text)).toContain(line)
})
