import { expect, test } from 'vitest'
import { pastedLines } from '../../paste/lines.ts'
import { tablesIn } from './tables.ts'

const rows = (text: string) => tablesIn(pastedLines(text)).rows.map(({ cells }) => Object.fromEntries(cells))

test.each<[string, string, object[]]>([
  [
    'an address that was made longer pushes its row aside',
    `NAME    STATUS   ROLES    AGE   VERSION   INTERNAL-IP   EXTERNAL-IP   OS-IMAGE             KERNEL-VERSION     CONTAINER-RUNTIME
quay-1   Ready    master   19h   v1.21.3   10.118.171.184   <none>        Ubuntu 20.04.4 LTS   5.4.0-99-generic   docker://20.10.9`,
    [
      {
        name: 'quay-1',
        status: 'Ready',
        roles: 'master',
        age: '19h',
        version: 'v1.21.3',
        internalip: '10.118.171.184',
        externalip: '<none>',
        osimage: 'Ubuntu 20.04.4 LTS',
        kernelversion: '5.4.0-99-generic',
        containerruntime: 'docker://20.10.9',
      },
    ],
  ],
  [
    'a header and its rows, broken within words',
    `NAME     STATUS   ROLES    AGE   VERSION   OS-IMAGE             KERN
EL-VERSION     CONTAINER-RUNTIME
quay-1   Ready    worker   19h   v1.21.3   Ubuntu 20.04.4 LTS   5.4.
0-99-generic   containerd://1.6.8
quay-2   Ready    worker   19h   v1.21.3   Ubuntu 20.04.4 LTS
5.4.0-99-generic   containerd://1.6.8`,
    ['quay-1', 'quay-2'].map((name) => ({
      name,
      status: 'Ready',
      roles: 'worker',
      age: '19h',
      version: 'v1.21.3',
      osimage: 'Ubuntu 20.04.4 LTS',
      kernelversion: '5.4.0-99-generic',
      containerruntime: 'containerd://1.6.8',
    })),
  ],
  [
    'empty cells of a waiting claim',
    `NAME   STATUS    VOLUME     CAPACITY   ACCESS MODES   STORAGECLASS   AGE
log    Pending                                        slow           7m53s
map    Pending                                                       7m53s
hold   Bound     pvc-11     4Gi        RWO,RWX                       9d`,
    [
      { name: 'log', status: 'Pending', storageclass: 'slow', age: '7m53s' },
      { name: 'map', status: 'Pending', age: '7m53s' },
      { name: 'hold', status: 'Bound', volume: 'pvc-11', capacity: '4Gi', accessmodes: 'RWO,RWX', age: '9d' },
    ],
  ],
  [
    'the same without padding',
    `NAME STATUS VOLUME CAPACITY ACCESS MODES STORAGECLASS AGE
log Pending slow 7m53s
hold Bound pvc-11 4Gi RWO fast 9d`,
    [
      { name: 'log', status: 'Pending', storageclass: 'slow', age: '7m53s' },
      {
        name: 'hold',
        status: 'Bound',
        volume: 'pvc-11',
        capacity: '4Gi',
        accessmodes: 'RWO',
        storageclass: 'fast',
        age: '9d',
      },
    ],
  ],
  [
    'a row that ends early',
    'NAME   STATUS    VOLUME    CAPACITY   ACCESS MODES   STORAGECLASS   AGE\nlog    Pending',
    [{ name: 'log', status: 'Pending' }],
  ],
  [
    'old names of columns',
    'NAME      STATUS    VOLUME    CAPACITY   ACCESSMODES   STORAGECLASS   AGE\nlog       Bound     pv1       5Gi        RWX           nfs            1y12d',
    [
      {
        name: 'log',
        status: 'Bound',
        volume: 'pv1',
        capacity: '5Gi',
        accessmodes: 'RWX',
        storageclass: 'nfs',
        age: '1y12d',
      },
    ],
  ],
  [
    'a class that is named default, and one that is it',
    'NAME             PROVISIONER            AGE\ndefault          kubernetes.io/gce-pd   5d\nquick (default)  pd.csi.storage.gke.io  5d',
    [
      { name: 'default', provisioner: 'kubernetes.io/gce-pd', age: '5d' },
      { name: 'quick (default)', provisioner: 'pd.csi.storage.gke.io', age: '5d' },
    ],
  ],
  [
    'classes of old',
    'NAME      TYPE\nslow      kubernetes.io/gce-pd',
    [{ name: 'slow', provisioner: 'kubernetes.io/gce-pd' }],
  ],
  [
    'labels and zones beside the nodes',
    'NAME     STATUS   ROLES    AGE   VERSION   ZONE\nquay-1   Ready    <none>   1d    v1.30.2   west-1\nquay-2   Ready    <none>   1d    v1.30.2',
    [
      { name: 'quay-1', status: 'Ready', roles: '<none>', age: '1d', version: 'v1.30.2', zone: 'west-1' },
      { name: 'quay-2', status: 'Ready', roles: '<none>', age: '1d', version: 'v1.30.2' },
    ],
  ],
  [
    'pods, jobs and operators',
    `NAME      READY   STATUS    RESTARTS   AGE
pump-0    1/1     Running   0          5d
NAME      VERSION   AVAILABLE   PROGRESSING   DEGRADED   SINCE
storage   4.15.0    True        False         False      177m
NAME   STATUS   COMPLETIONS   DURATION   AGE
job    Bound    1/1           5s         6d`,
    [],
  ],
  ['rows behind the next prompt', 'NAME   PROVISIONER\n$ kubectl get pods\nslow   kubernetes.io/gce-pd', []],
  ['headings in lower case', 'name   storage\nlog    10Gi', []],
])('%s', (_, text, expected) => {
  expect(rows(text)).toEqual(expected)
})

test('two tables of one paste, each with its own columns', () => {
  const text = `$ kubectl get pv,pvc
NAME                      CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS   CLAIM        STORAGECLASS   VOLUMEATTRIBUTESCLASS   REASON   AGE
persistentvolume/pvc-11   8Gi        RWO            Delete           Bound    mole/log-0   standard       <unset>                          3d

NAME                          STATUS   VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   VOLUMEATTRIBUTESCLASS   AGE
persistentvolumeclaim/log-0   Bound    pvc-11   8Gi        RWO            standard       <unset>                 3d`
  const { rows: found, kinds } = tablesIn(pastedLines(text))
  expect([...kinds]).toEqual(['volumes', 'claims'])
  expect(found.map(({ kind, line, cells }) => [kind, line, cells.get('storageclass')])).toEqual([
    ['volumes', 3, 'standard'],
    ['claims', 6, 'standard'],
  ])
})
