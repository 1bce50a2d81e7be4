import { declared, file, keeper, keepsNothing, notDeclared, page } from './image-documents.ts'

const confluent = file(
  'confluentinc/kafka-images',
  'kafka/Dockerfile.ubi9',
  'f8e3015a9a60a4f4713de29f61c3ffa15a18b3ae',
  '2026-04-15',
)
const apacheKafka = file(
  'apache/kafka',
  'docker/jvm/Dockerfile',
  '120d52df7d4a1e7eaf90e4e069b9c49c27e3d0de',
  'trunk, Java 21 build',
)
const wurstmeister = file(
  'wurstmeister/kafka-docker',
  'Dockerfile',
  '901c084811fa9395f00af3c51e0ac6c32c697034',
  '2022-05-28',
)
const redpanda = file(
  'redpanda-data/redpanda',
  'conf/redpanda.yaml',
  '1c6cff34ea8b4b65db02eb603d21dfef59c0f61c',
  '2024-12-20',
)
const elastic = file(
  'elastic/dockerfiles',
  'elasticsearch/Dockerfile',
  '000ec0794972a956614bdb904bafdb92cb84dfbe',
  'Elasticsearch 8.15.5',
)
const opensearch = file(
  'opensearch-project/opensearch-build',
  'docker/release/dockercomposefiles/docker-compose-3.x.yml',
  '4372bf71a2407ae25aa8ec2d86de9b4d2cc22687',
  'OpenSearch 3',
)
const minio = file('minio/minio', 'Dockerfile.release', '7aac2a2c5b7c882e68c1ce017d8256be2feea27f', '2026-02-12')
const redis7 = page('redis')

/** Queues, caches, search engines and object stores. */
export const streamImages = [
  keeper('queue', ['rabbitmq'], ['/var/lib/rabbitmq'], page('rabbitmq'), {
    product: 'rabbitmq',
    volume: declared(
      file(
        'docker-library/rabbitmq',
        '4.1/ubuntu/Dockerfile',
        '9193c1de6d32046e0c1132841a7a4995b0dc32e0',
        'RabbitMQ 4.1',
      ),
    ),
  }),
  keeper('queue', ['apache/kafka', 'apache/kafka-native'], ['/var/lib/kafka/data'], apacheKafka, {
    product: 'kafka',
    volume: declared(apacheKafka),
  }),
  keeper(
    'queue',
    ['confluentinc/cp-kafka', 'confluentinc/cp-server', 'confluentinc/confluent-local'],
    ['/var/lib/kafka/data'],
    confluent,
    {
      product: 'kafka',
      volume: declared(confluent),
    },
  ),
  keeper('queue', ['wurstmeister/kafka'], ['/kafka'], wurstmeister, {
    product: 'kafka',
    volume: declared(wurstmeister),
  }),
  keeper(
    'queue',
    [
      'redpandadata/redpanda',
      'vectorized/redpanda',
      'docker.redpanda.com/redpandadata/redpanda',
      'docker.redpanda.com/vectorized/redpanda',
    ],
    ['/var/lib/redpanda/data'],
    redpanda,
    { product: 'redpanda' },
  ),
  keeper('queue', ['eclipse-mosquitto'], ['/mosquitto/data', '/mosquitto/log'], page('eclipse-mosquitto'), {
    product: 'mosquitto',
    keeps: 'maybe',
    volume: declared(
      file('eclipse/mosquitto', 'docker/2.0/Dockerfile', 'fb9b1153924ae0e2dfb3bcb4266ee5bb49a5c515', 'Mosquitto 2.0'),
    ),
  }),
  keeper('queue', ['nats'], ['/data'], page('nats'), { product: 'nats', keeps: 'maybe' }),
  keeper('queue', ['emqx', 'emqx/emqx'], ['/opt/emqx/data'], page('emqx'), { product: 'emqx' }),
  keeper('cache', ['redis'], ['/data'], redis7, {
    product: 'redis',
    keeps: 'maybe',
    volume: declared(
      file('docker-library/redis', '7.2/debian/Dockerfile', 'e92049967d6baa9b4b3d6fd950553e6458e61f13', 'Redis 7.2'),
    ),
    below: 8,
  }),
  keeper('cache', ['redis'], ['/data'], redis7, {
    product: 'redis',
    keeps: 'maybe',
    volume: notDeclared(
      file('redis/docker-library-redis', 'debian/Dockerfile', '0076c90a8028d29b25313f7272fa2d1245c3be76', 'Redis 8'),
    ),
    from: 8,
  }),
  keeper(
    'cache',
    ['valkey/valkey'],
    ['/data'],
    file('valkey-io/valkey-container', 'Dockerfile.template', 'ae6141ea5d62c775b8bdb9be7396b951da435673', '2025-01-08'),
    {
      product: 'valkey',
      keeps: 'maybe',
      volume: declared(
        file(
          'valkey-io/valkey-container',
          'Dockerfile.template',
          'ae6141ea5d62c775b8bdb9be7396b951da435673',
          '2025-01-08',
        ),
      ),
    },
  ),
  keepsNothing('cache', ['memcached']),
  keeper(
    'search',
    [
      'elasticsearch',
      'docker.elastic.co/elasticsearch/elasticsearch',
      'docker.elastic.co/elasticsearch/elasticsearch-oss',
    ],
    ['/usr/share/elasticsearch/data'],
    elastic,
    {
      product: 'elasticsearch',
      volume: notDeclared(elastic),
    },
  ),
  keeper('search', ['opensearchproject/opensearch'], ['/usr/share/opensearch/data'], opensearch, {
    product: 'opensearch',
  }),
  keeper(
    'search',
    ['solr'],
    ['/var/solr'],
    file('apache/solr-docker', '9.10/Dockerfile', '884b2e6692174ea09cdb5183b8dd585760b5e9fb', 'Solr 9.10'),
    {
      product: 'solr',
      volume: declared(
        file('apache/solr-docker', '9.10/Dockerfile', '884b2e6692174ea09cdb5183b8dd585760b5e9fb', 'Solr 9.10'),
      ),
    },
  ),
  keeper(
    'search',
    ['getmeili/meilisearch'],
    ['/meili_data', '/data.ms'],
    file('meilisearch/meilisearch', 'Dockerfile', '02887fb5da710d0e849466f4241a38dbb01f4ce0', 'Alpine 3.22 build'),
    {
      product: 'meilisearch',
      volume: notDeclared(
        file('meilisearch/meilisearch', 'Dockerfile', '02887fb5da710d0e849466f4241a38dbb01f4ce0', 'Alpine 3.22 build'),
      ),
    },
  ),
  keeper('object-store', ['minio/minio', 'quay.io/minio/minio'], ['/data', '/export'], minio, {
    product: 'minio',
    volume: declared(minio),
  }),
]
