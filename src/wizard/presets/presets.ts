import type { Workload } from '../../advisor/plan/workload.ts'
import type { Cited } from '../../ui/Citation.tsx'

/** A well-known kind of workload: what its documents tell of it, and nothing that they do not. */
export interface Preset {
  readonly id: string
  readonly label: string
  readonly group: string
  readonly workload: Workload
  /** What the source says that the traits rest on. */
  readonly because: string
  readonly source: Cited
}

const libraryDocs = (image: string): Cited => ({
  id: `docker-library-${image}`,
  title: `Documentation of the ${image} image`,
  publisher: 'Docker Official Images',
  url: `https://github.com/docker-library/docs/blob/c4a9ba41443427b2ec1d5c4cc01879076aa4a1eb/${image}/content.md`,
  date: '2026-08-21',
})

const dockerfile = (image: string, publisher: string, url: string, version?: string): Cited => ({
  id: `dockerfile-${image}`,
  title: `Dockerfile of the ${image} image`,
  publisher,
  url,
  version,
})

const kept = { state: 'stateful' } as const

export const presets: readonly Preset[] = [
  {
    id: 'postgresql',
    label: 'PostgreSQL',
    group: 'Databases',
    workload: { ...kept, name: 'postgresql', kind: 'database', product: 'postgresql', accessMode: 'RWO' },
    because: 'Its image keeps the database in a volume, which one server opens at a time.',
    source: libraryDocs('postgres'),
  },
  {
    id: 'mariadb',
    label: 'MariaDB or MySQL',
    group: 'Databases',
    workload: { ...kept, name: 'mysql', kind: 'database', product: 'mysql', accessMode: 'RWO' },
    because: 'Its image declares the data directory as a volume.',
    source: dockerfile(
      'mariadb',
      'MariaDB',
      'https://github.com/MariaDB/mariadb-docker/blob/0c710468e3fb2ccec6cdc14350ee0f1eaf668307/11.4/Dockerfile',
      '11.4',
    ),
  },
  {
    id: 'cassandra',
    label: 'Cassandra',
    group: 'Databases',
    workload: { ...kept, name: 'cassandra', kind: 'database', product: 'cassandra', accessMode: 'RWO' },
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
    workload: { ...kept, name: 'couchdb', kind: 'database', product: 'couchdb', accessMode: 'RWO' },
    because: 'Its image declares the data directory as a volume.',
    source: dockerfile(
      'couchdb',
      'Apache CouchDB',
      'https://github.com/apache/couchdb-docker/blob/15b45b2d70c9d0cb712c023d62b38bd31a599e5b/3.3.3/Dockerfile',
      '3.3.3',
    ),
  },
  {
    id: 'kafka',
    label: 'Kafka',
    group: 'Queues',
    workload: { ...kept, name: 'kafka', kind: 'queue', product: 'kafka', accessMode: 'RWO' },
    because: 'Its image declares the log directory of each broker as a volume.',
    source: dockerfile(
      'apache/kafka',
      'Apache Kafka',
      'https://github.com/apache/kafka/blob/120d52df7d4a1e7eaf90e4e069b9c49c27e3d0de/docker/jvm/Dockerfile',
    ),
  },
  {
    id: 'mosquitto',
    label: 'Mosquitto (MQTT)',
    group: 'Queues',
    workload: { ...kept, name: 'mosquitto', kind: 'queue', product: 'mosquitto', accessMode: 'RWO' },
    because: 'Its image keeps messages in a data directory.',
    source: libraryDocs('eclipse-mosquitto'),
  },
  {
    id: 'elasticsearch',
    label: 'Elasticsearch',
    group: 'Search and analytics',
    workload: { ...kept, name: 'elasticsearch', kind: 'search', product: 'elasticsearch', accessMode: 'RWO' },
    because: 'Each node keeps its indices in a data directory, for which the image declares no volume.',
    source: dockerfile(
      'elasticsearch',
      'Elastic',
      'https://github.com/elastic/dockerfiles/blob/000ec0794972a956614bdb904bafdb92cb84dfbe/elasticsearch/Dockerfile',
      '8.15.5',
    ),
  },
  {
    id: 'clickhouse',
    label: 'ClickHouse',
    group: 'Search and analytics',
    workload: { ...kept, name: 'clickhouse', kind: 'analytics', product: 'clickhouse', accessMode: 'RWO' },
    because: 'Its image declares the data directory as a volume.',
    source: dockerfile(
      'clickhouse-server',
      'ClickHouse',
      'https://github.com/ClickHouse/ClickHouse/blob/00003f70de3c68673153b37cb0e02fe65e9bb7dc/docker/server/Dockerfile.alpine',
    ),
  },
  {
    id: 'redis',
    label: 'Redis',
    group: 'Caches',
    workload: { ...kept, name: 'redis', kind: 'cache', product: 'redis', accessMode: 'RWO' },
    because: 'It writes what it persists to /data; as a pure cache it can be made stateless.',
    source: dockerfile(
      'redis',
      'Redis',
      'https://github.com/redis/docker-library-redis/blob/0076c90a8028d29b25313f7272fa2d1245c3be76/debian/Dockerfile',
      '8',
    ),
  },
  {
    id: 'memcached',
    label: 'Memcached',
    group: 'Caches',
    workload: { name: 'memcached', kind: 'cache', product: 'memcached', state: 'stateless' },
    because: 'It keeps everything in memory and its image has no data directory.',
    source: libraryDocs('memcached'),
  },
  {
    id: 'wordpress',
    label: 'File share for web content',
    group: 'Files and web',
    workload: { ...kept, name: 'content', kind: 'file-share', product: 'wordpress', accessMode: 'RWX' },
    because: 'WordPress keeps its files under /var/www/html; several front ends share them.',
    source: dockerfile(
      'wordpress',
      'Docker Official Images',
      'https://github.com/docker-library/wordpress/blob/06f28e291877002359e1075e4260123de5403551/latest/php8.3/apache/Dockerfile',
    ),
  },
  {
    id: 'web',
    label: 'Web front end',
    group: 'Files and web',
    workload: { name: 'web', kind: 'web', state: 'stateless' },
    because: 'A web server such as httpd serves what its image holds and keeps nothing of its own.',
    source: libraryDocs('httpd'),
  },
  {
    id: 'prometheus',
    label: 'Prometheus',
    group: 'Operations',
    workload: { ...kept, name: 'prometheus', kind: 'metrics', product: 'prometheus', accessMode: 'RWO' },
    because: 'It keeps its time series in a local database of its own.',
    source: {
      id: 'prometheus-storage',
      title: 'Storage',
      publisher: 'Prometheus',
      url: 'https://prometheus.io/docs/prometheus/latest/storage/',
    },
  },
  {
    id: 'logstash',
    label: 'Logstash',
    group: 'Operations',
    workload: { name: 'logstash', kind: 'logs', product: 'logstash', state: 'stateless' },
    because: 'It passes events on; its image has no data directory that must last.',
    source: libraryDocs('logstash'),
  },
  {
    id: 'sonarqube',
    label: 'Build and code analysis (SonarQube)',
    group: 'Operations',
    workload: { ...kept, name: 'sonarqube', kind: 'ci', product: 'sonarqube', accessMode: 'RWO' },
    because: 'Its image keeps data, extensions and logs in directories that should be volumes.',
    source: libraryDocs('sonarqube'),
  },
]
