import { expect, test } from 'vitest'
import { read } from './docker-info.ts'
import { json } from './outputs-fixture.ts'

const secrets = ['barnacle', 'anchor', 'SWMTKN-1-abc', 'hunter2', 'Zm9vOmJhcg', 'bowline']

const text = `mate@harbour:~$ docker login -u mate -p hunter2 registry.example
mate@harbour:~$ docker swarm join --token SWMTKN-1-abc 10.0.0.1:2377
docker login -u mate --password=hunter2
export REGISTRY_PASSWORD=hunter2
Authorization: Basic Zm9vOmJhcg==
{ "auths": { "registry.example": { "auth": "Zm9vOmJhcg==" } } }
Server Version: 24.0.7
Storage Driver: overlay2
HTTP Proxy: http://mate:anchor@proxy.example:3128
HTTPS Proxy: http://mate:anchor@proxy.example:3128
the proxy is http://mate:anchor@proxy.example:3128
Labels:
 token=barnacle
 com.example.secret=bowline
Insecure Registries:
 mate:anchor@registry.example
Swarm: active
 NodeID: x
`

test.each([
  ['text', text],
  ['JSON', json],
])('no secret of the %s form reaches what is shown', (_, given) => {
  const reading = read(given)
  expect(reading.kind).toBe('read')
  for (const secret of secrets) expect(JSON.stringify(reading)).not.toContain(secret)
})
