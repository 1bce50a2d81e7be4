import { declared, file, keeper, notDeclared, page, web } from './image-documents.ts'

const postgres = file(
  'docker-library/postgres',
  '17/bookworm/Dockerfile',
  '6edb0a8c4def40c371514b34aef9037ec82d9110',
  '2026-02-26',
)
const postgres18 = file(
  'docker-library/postgres',
  '18/bookworm/Dockerfile',
  '12eb5762e3cf3c44440ed078b59843b5dfbde570',
  'PostgreSQL 18',
)
const influx = 'd457cb9363532cbbc8d63ef7d1b065336ef0302d'
const percona = '5c654083c86b7563d1fbf67615e6dafc938427d1'

/** Databases: what they are called, where they keep data, and whether their images declare a volume there. */
export const databaseImages = [
  keeper('database', ['postgres'], ['/var/lib/postgresql/data'], page('postgres'), {
    product: 'postgresql',
    volume: declared(postgres),
    below: 18,
  }),
  keeper('database', ['postgres'], ['/var/lib/postgresql', '/var/lib/postgresql/data'], page('postgres'), {
    product: 'postgresql',
    volume: declared(postgres18),
    from: 18,
  }),
  keeper(
    'database',
    ['postgis/postgis'],
    ['/var/lib/postgresql/data'],
    file('postgis/docker-postgis', '17-3.5/Dockerfile', '51b35550144e6bf1c97a8dc7530b8eaa212180bf', '2026-04-18'),
    { product: 'postgresql', volume: declared(postgres), below: 18 },
  ),
  keeper(
    'database',
    ['timescale/timescaledb'],
    ['/var/lib/postgresql/data', '/var/lib/postgresql'],
    file('timescale/timescaledb-docker', 'Dockerfile', '029292c030646f1ce91e0aef88025b65dc6200b0', '2026-05-02'),
    { product: 'postgresql' },
  ),
  keeper('database', ['mysql'], ['/var/lib/mysql'], page('mysql'), {
    product: 'mysql',
    volume: declared(
      file('docker-library/mysql', '8.4/Dockerfile.oracle', '3447d2db9bc3084a226381b97ea852f8f9d96406', 'MySQL 8.4'),
    ),
  }),
  keeper('database', ['mariadb'], ['/var/lib/mysql'], page('mariadb'), {
    product: 'mariadb',
    volume: declared(
      file('MariaDB/mariadb-docker', '11.8/Dockerfile', '1b6429ba3544e134715c15f8c56cc6f665f827c9', 'MariaDB 11.8'),
    ),
  }),
  keeper('database', ['percona', 'percona/percona-server'], ['/var/lib/mysql'], page('percona'), {
    product: 'mysql',
    volume: declared(file('percona/percona-docker', 'percona-server-8.0/Dockerfile', percona, 'Percona Server 8.0')),
  }),
  keeper(
    'database',
    ['percona/percona-xtradb-cluster'],
    ['/var/lib/mysql'],
    file('percona/percona-docker', 'percona-xtradb-cluster-8.4/Dockerfile', percona, 'XtraDB Cluster 8.4'),
    {
      product: 'mysql',
      volume: declared(
        file('percona/percona-docker', 'percona-xtradb-cluster-8.4/Dockerfile', percona, 'XtraDB Cluster 8.4'),
      ),
    },
  ),
  keeper('database', ['mongo'], ['/data/db', '/data/configdb'], page('mongo'), {
    product: 'mongodb',
    volume: declared(
      file('docker-library/mongo', '8.0/Dockerfile', '2c69a57b939afb99266e8f97258adb178e9559e0', 'MongoDB 8.0'),
    ),
  }),
  keeper('database', ['cassandra'], ['/var/lib/cassandra'], page('cassandra'), {
    product: 'cassandra',
    volume: declared(
      file('docker-library/cassandra', '5.0/Dockerfile', '7b9da8f4f58f48af79feb0fc2f7a1e2c639965f1', 'Cassandra 5.0'),
    ),
  }),
  keeper(
    'database',
    ['scylladb/scylla'],
    ['/var/lib/scylla'],
    file(
      'scylladb/scylladb',
      'dist/docker/redhat/build_docker.sh',
      'f4a4091ca28efb8c06c3422fdaac1d2f02e5614f',
      '2026-08-21',
    ),
    {
      product: 'scylladb',
      volume: declared(
        file(
          'scylladb/scylladb',
          'dist/docker/redhat/build_docker.sh',
          'f4a4091ca28efb8c06c3422fdaac1d2f02e5614f',
          '2026-08-21',
        ),
      ),
    },
  ),
  keeper('database', ['couchdb', 'apache/couchdb'], ['/opt/couchdb/data'], page('couchdb'), {
    product: 'couchdb',
    volume: declared(
      file('apache/couchdb-docker', '3.3.3/Dockerfile', '4c82ee090d6299c27616f30d93c9622f769431dd', 'CouchDB 3.3'),
    ),
  }),
  keeper('database', ['couchbase', 'couchbase/server'], ['/opt/couchbase/var'], page('couchbase'), {
    product: 'couchbase',
    volume: declared(
      file(
        'couchbase/docker',
        'community/couchbase-server/6.0.0/Dockerfile',
        '98adaeba646cf219c648be0f7f7bb589ebc49e09',
        'Couchbase 6.0',
      ),
    ),
  }),
  keeper('database', ['neo4j'], ['/data'], page('neo4j'), {
    product: 'neo4j',
    volume: declared(
      file(
        'neo4j/docker-neo4j-publish',
        '2025.01.0/bullseye/community/Dockerfile',
        'a9a15fb56de488a4d311a8ba385e20e1e7713918',
        'Neo4j 2025.01',
      ),
    ),
  }),
  keeper('database', ['rethinkdb', 'registry.k8s.io/rethinkdb'], ['/data'], page('rethinkdb'), {
    product: 'rethinkdb',
    volume: declared(
      file(
        'rethinkdb/rethinkdb-dockerfiles',
        'alma9/2.4.3/x86_64/Dockerfile',
        '5dea1287dd53907f6449dc47e21bc9f6c0eeef14',
        'RethinkDB 2.4.3',
      ),
    ),
  }),
  keeper('database', ['arangodb'], ['/var/lib/arangodb3', '/var/lib/arangodb3-apps'], page('arangodb'), {
    product: 'arangodb',
    volume: declared(page('arangodb')),
  }),
  keeper('database', ['orientdb'], ['/orientdb/databases', '/orientdb/backup'], page('orientdb'), {
    product: 'orientdb',
  }),
  keeper(
    'database',
    ['aerospike', 'aerospike/aerospike-server-enterprise'],
    ['/opt/aerospike/data'],
    page('aerospike'),
    { product: 'aerospike' },
  ),
  keeper('database', ['influxdb'], ['/var/lib/influxdb'], page('influxdb'), {
    product: 'influxdb',
    volume: declared(file('influxdata/influxdata-docker', 'influxdb/1.11/Dockerfile', influx, 'InfluxDB 1.11')),
    below: 2,
  }),
  keeper('database', ['influxdb'], ['/var/lib/influxdb2', '/var/lib/influxdb'], page('influxdb'), {
    product: 'influxdb',
    volume: declared(file('influxdata/influxdata-docker', 'influxdb/2.7/Dockerfile', influx, 'InfluxDB 2.7')),
    from: 2,
    below: 3,
  }),
  keeper(
    'database',
    ['influxdb'],
    ['/var/lib/influxdb3', '/var/lib/influxdb3/data', '/var/lib/influxdb2', '/var/lib/influxdb'],
    page('influxdb'),
    { product: 'influxdb', from: 3 },
  ),
  keeper('analytics', ['clickhouse/clickhouse-server', 'clickhouse'], ['/var/lib/clickhouse'], page('clickhouse'), {
    product: 'clickhouse',
    volume: declared(
      file(
        'ClickHouse/ClickHouse',
        'docker/server/Dockerfile.ubuntu',
        '001409ce725057e78f20cef6f6f0b18d45521a3a',
        'ClickHouse 25.4',
      ),
    ),
  }),
  keeper(
    'database',
    ['cockroachdb/cockroach'],
    ['/cockroach/cockroach-data'],
    file(
      'kubernetes/examples',
      '_archived/cockroachdb/cockroachdb-statefulset.yaml',
      '279e8e4fe314f6cb7bc55fa3fbc21bbeaa48c0ea',
      'archived example',
    ),
    {
      product: 'cockroachdb',
      volume: notDeclared(
        file(
          'cockroachdb/cockroach',
          'build/deploy/Dockerfile',
          '0116efa235b0dfd0e4fb375171b1e140e0cf9605',
          'UBI 8 build',
        ),
      ),
    },
  ),
  keeper(
    'database',
    ['mcr.microsoft.com/mssql/server', 'microsoft/mssql-server-linux', 'mcr.microsoft.com/azure-sql-edge'],
    ['/var/opt/mssql', '/var/opt/mssql/data'],
    web(
      'Configure and customize SQL Server Linux containers',
      'Microsoft',
      'https://learn.microsoft.com/sql/linux/sql-server-linux-docker-container-configure',
      'page without a date, stored copy',
    ),
    { product: 'sql-server' },
  ),
  keeper(
    'database',
    ['qdrant/qdrant'],
    ['/qdrant/storage'],
    file('qdrant/qdrant', 'Dockerfile', '00a35e94bbfa0a5f536f1eab3e7861bca58568b5', 'Debian 11 build'),
    {
      product: 'qdrant',
      volume: notDeclared(
        file('qdrant/qdrant', 'Dockerfile', '00a35e94bbfa0a5f536f1eab3e7861bca58568b5', 'Debian 11 build'),
      ),
    },
  ),
  keeper(
    'database',
    ['milvusdb/milvus'],
    ['/var/lib/milvus'],
    file(
      'milvus-io/milvus',
      'deployments/docker/standalone/docker-compose.yml',
      '03ce0a622096e8ee1d18c67bc1e7b0a42f092554',
      'Milvus 2.5',
    ),
    { product: 'milvus' },
  ),
  keeper(
    'database',
    ['quay.io/coreos/etcd', 'gcr.io/etcd-development/etcd', 'registry.k8s.io/etcd'],
    ['/var/lib/etcd', '/etcd-data', '/default.etcd'],
    file('etcd-io/etcd', 'Dockerfile', 'c34dc7ee0048fd2bcc44d50beff002e5e8069b69', '2026-08-20'),
    {
      product: 'etcd',
      volume: notDeclared(file('etcd-io/etcd', 'Dockerfile', 'c34dc7ee0048fd2bcc44d50beff002e5e8069b69', '2026-08-20')),
    },
  ),
  keeper('database', ['zookeeper'], ['/data', '/datalog'], page('zookeeper'), {
    product: 'zookeeper',
    volume: declared(
      file('31z4/zookeeper-docker', '3.9.4/Dockerfile', '52a83649bc332b3324e0f0ecd96a1c88b2793022', 'ZooKeeper 3.9.4'),
    ),
  }),
  keeper(
    'database',
    ['osixia/openldap'],
    ['/var/lib/ldap', '/etc/ldap/slapd.d'],
    file('osixia/docker-openldap', 'README.md', '635034a75878773f8576d646422cf26e43741fab', '2021-02-19'),
    { product: 'openldap' },
  ),
]
