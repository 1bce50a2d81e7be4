import type { Preset } from './preset.ts'
import { dockerfile, libraryDocs } from './preset-sources.ts'

const kept = { state: 'stateful' } as const

/** Search, caches, files, web and what runs a platform. */
export const servicePresets: readonly Preset[] = [
  {
    id: 'elasticsearch',
    label: 'Elasticsearch',
    group: 'Search and analytics',
    workload: { ...kept, name: 'elasticsearch', kind: 'search', product: 'elasticsearch' },
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
    workload: { ...kept, name: 'clickhouse', kind: 'analytics', product: 'clickhouse' },
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
    workload: { ...kept, name: 'redis', kind: 'cache', product: 'redis' },
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
    workload: { ...kept, name: 'prometheus', kind: 'metrics', product: 'prometheus' },
    because: 'It keeps its time series in a local database of its own.',
    source: {
      id: 'prometheus-storage',
      title: 'Storage',
      publisher: 'Prometheus',
      url: 'https://prometheus.io/docs/prometheus/latest/storage/',
    },
  },
  {
    id: 'loki',
    label: 'Log store (Loki)',
    group: 'Operations',
    workload: { ...kept, name: 'loki', kind: 'logs', product: 'loki' },
    because:
      'It keeps compressed logs in chunks, in an object store or on a local file system; this stands for the latter.',
    source: {
      id: 'loki-storage',
      title: 'Storage',
      publisher: 'Grafana Loki',
      url: 'https://grafana.com/docs/loki/latest/configure/storage/',
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
    id: 'jenkins',
    label: 'Builds (Jenkins)',
    group: 'Operations',
    workload: { ...kept, name: 'jenkins', kind: 'ci', product: 'jenkins' },
    because: 'All its data lives in /var/jenkins_home, plugins and configuration with it.',
    source: {
      id: 'jenkins-image',
      title: 'Official Jenkins Docker image',
      publisher: 'Jenkins',
      url: 'https://github.com/jenkinsci/docker/blob/00190fb82708bc02ae7a7f95efa66d8dcd40e0c6/README.md',
    },
  },
  {
    id: 'sonarqube',
    label: 'Code analysis (SonarQube)',
    group: 'Operations',
    workload: { ...kept, name: 'sonarqube', kind: 'ci', product: 'sonarqube' },
    because: 'Its image keeps data, extensions and logs in directories that should be volumes.',
    source: libraryDocs('sonarqube'),
  },
]
