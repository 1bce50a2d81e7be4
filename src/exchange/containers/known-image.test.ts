import { expect, test } from 'vitest'
import { knownImage } from './known-image.ts'

test.each([
  ['openshift/etcd-20-centos7', 'etcd', 'data'],
  ['openshift/mysql-55-centos7', 'mysql', 'data'],
  ['openshift/mysql-55-centos7:latest', 'mysql', 'data'],
  ['centos/postgresql-96-centos7', 'postgresql', 'data'],
  ['quay.io/sclorg/postgresql-15-c9s', 'postgresql', 'data'],
  ['registry.redhat.io/rhel8/postgresql-13', 'postgresql', 'data'],
  ['registry.access.redhat.com/rhscl/mongodb-36-rhel7', 'mongodb', 'data'],
  ['registry.redhat.io/rhel9/mariadb-1011:1', 'mariadb', 'data'],
  ['postgresql-10-fedora', 'postgresql', 'data'],
  ['registry.example/deck/postgres-ubi9', 'postgresql', 'data'],
  ['registry.example/deck/prometheus-ubi9', 'prometheus', 'data'],
])('%s is an image of %s', (reference, product, keeps) => {
  expect(knownImage(reference)).toMatchObject({ by: 'likeness', image: { product, keeps: { value: keeps } } })
})

test.each([
  ['another word', 'openshift/mongodb-exporter-36-centos7'],
  ['two engines', 'openshift/wildfly-mysql-centos7'],
  ['two known engines', 'deck/mysql-redis-rhel8'],
  ['a distribution alone', 'openshift/base-centos7'],
  ['a language', 'centos/nodejs-8-centos7'],
  ['a name that only begins like a distribution', 'deck/etcd-centos7tools'],
  ['a number in front of a word', 'deck/etcd-20backup'],
])('%s leaves a name unknown: %s', (_, reference) => {
  expect(knownImage(reference)).toBeUndefined()
})
