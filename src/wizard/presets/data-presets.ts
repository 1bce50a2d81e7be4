import type { Preset } from './preset.ts'
import { dockerfile, earlierDocs, libraryDocs } from './preset-sources.ts'

const kept = { state: 'stateful' } as const

/** Databases and queues. */
export const dataPresets: readonly Preset[] = [
  {
    id: 'postgresql',
    label: 'PostgreSQL',
    group: 'Databases',
    workload: { ...kept, name: 'postgresql', kind: 'database', product: 'postgresql' },
    because: 'Its image keeps the database in a volume.',
    source: libraryDocs('postgres'),
  },
  {
    id: 'mysql',
    label: 'MySQL',
    group: 'Databases',
    workload: { ...kept, name: 'mysql', kind: 'database', product: 'mysql', accessMode: 'RWO' },
    because: 'It keeps a data directory, which its manual does not recommend to share between servers.',
    source: {
      id: 'mysql-nfs',
      title: 'MySQL Reference Manual: Optimizing Disk I/O, section on NFS',
      publisher: 'Oracle',
      url: 'https://dev.mysql.com/doc/refman/9.5/en/disk-issues.html',
      version: '9.5',
    },
  },
  {
    id: 'mariadb',
    label: 'MariaDB',
    group: 'Databases',
    workload: { ...kept, name: 'mariadb', kind: 'database', product: 'mariadb' },
    because: 'Its image declares the data directory as a volume.',
    source: dockerfile(
      'mariadb',
      'MariaDB',
      'https://github.com/MariaDB/mariadb-docker/blob/0c710468e3fb2ccec6cdc14350ee0f1eaf668307/11.4/Dockerfile',
      '11.4',
    ),
  },
  {
    id: 'mongodb',
    label: 'MongoDB',
    group: 'Databases',
    workload: { ...kept, name: 'mongodb', kind: 'database', product: 'mongodb' },
    because: 'It writes its data files under /data/db, which is to be mounted from outside the container.',
    source: earlierDocs('mongo', '0514de09d0b0a7a162b89b482d73c1edb8c89772'),
  },
  {
    id: 'cassandra',
    label: 'Cassandra',
    group: 'Databases',
    workload: { ...kept, name: 'cassandra', kind: 'database', product: 'cassandra' },
    because: 'Its image declares the data directory of each node as a volume.',
    source: dockerfile(
      'cassandra',
      'Docker Official Images',
      'https://github.com/docker-library/cassandra/blob/01dffce9d5d205f61733cbffaaf8973cc586219b/5.0/Dockerfile',
      '5.0',
    ),
  },
  {
    id: 'couchdb',
    label: 'CouchDB',
    group: 'Databases',
    workload: { ...kept, name: 'couchdb', kind: 'database', product: 'couchdb' },
    because: 'Its image declares the data directory as a volume.',
    source: dockerfile(
      'couchdb',
      'Apache CouchDB',
      'https://github.com/apache/couchdb-docker/blob/15b45b2d70c9d0cb712c023d62b38bd31a599e5b/3.3.3/Dockerfile',
      '3.3.3',
    ),
  },
  {
    id: 'etcd',
    label: 'etcd',
    group: 'Databases',
    workload: { ...kept, name: 'etcd', kind: 'database', product: 'etcd', latency: 'normal' },
    because: 'The 99th percentile of the fsync of its log should stay below 10 ms.',
    source: { id: 'etcd-faq', title: 'FAQ', publisher: 'etcd', url: 'https://etcd.io/docs/v3.5/faq/', version: 'v3.5' },
  },
  {
    id: 'kafka',
    label: 'Kafka',
    group: 'Queues',
    workload: { ...kept, name: 'kafka', kind: 'queue', product: 'kafka' },
    because: 'Its image declares the log directory of each broker as a volume.',
    source: dockerfile(
      'apache/kafka',
      'Apache Kafka',
      'https://github.com/apache/kafka/blob/120d52df7d4a1e7eaf90e4e069b9c49c27e3d0de/docker/jvm/Dockerfile',
    ),
  },
  {
    id: 'rabbitmq',
    label: 'RabbitMQ',
    group: 'Queues',
    workload: { ...kept, name: 'rabbitmq', kind: 'queue', product: 'rabbitmq' },
    because: 'Its image makes /var/lib/rabbitmq a volume, where each node keeps its data under its own name.',
    source: earlierDocs('rabbitmq', '0e77edf82e5f098a8ea8c1a446d1e9444bf6ac94'),
  },
  {
    id: 'mosquitto',
    label: 'Mosquitto (MQTT)',
    group: 'Queues',
    workload: { ...kept, name: 'mosquitto', kind: 'queue', product: 'mosquitto' },
    because: 'Its image keeps messages in a data directory.',
    source: libraryDocs('eclipse-mosquitto'),
  },
]
