/** Words by which images of other makers name a product, and the repository of the catalog that they stand for. */
export const engineWords: ReadonlyMap<string, string> = new Map([
  ['postgres', 'postgres'],
  ['postgresql', 'postgres'],
  ['pgsql', 'postgres'],
  ['mysql', 'mysql'],
  ['mariadb', 'mariadb'],
  ['percona', 'percona'],
  ['mongo', 'mongo'],
  ['mongodb', 'mongo'],
  ['cassandra', 'cassandra'],
  ['scylladb', 'scylladb/scylla'],
  ['elasticsearch', 'elasticsearch'],
  ['opensearch', 'opensearchproject/opensearch'],
  ['couchdb', 'couchdb'],
  ['rethinkdb', 'rethinkdb'],
  ['influxdb', 'influxdb'],
  ['clickhouse', 'clickhouse/clickhouse-server'],
  ['cockroachdb', 'cockroachdb/cockroach'],
  ['neo4j', 'neo4j'],
  ['redis', 'redis'],
  ['redismod', 'redis'],
  ['valkey', 'valkey/valkey'],
  ['rabbitmq', 'rabbitmq'],
  ['zookeeper', 'zookeeper'],
  ['minio', 'minio/minio'],
  ['kafka', 'apache/kafka'],
  ['etcd', 'quay.io/coreos/etcd'],
  ['prometheus', 'prom/prometheus'],
  ['alertmanager', 'prom/alertmanager'],
  ['grafana', 'grafana/grafana'],
  ['mosquitto', 'eclipse-mosquitto'],
  ['solr', 'solr'],
  ['memcached', 'memcached'],
  ['wordpress', 'wordpress'],
  ['nextcloud', 'nextcloud'],
  ['drupal', 'drupal'],
  ['joomla', 'joomla'],
  ['mediawiki', 'mediawiki'],
  ['jenkins', 'jenkins/jenkins'],
  ['sonarqube', 'sonarqube'],
  ['gitea', 'gitea/gitea'],
  ['nginx', 'nginx'],
  ['httpd', 'httpd'],
  ['haproxy', 'haproxy'],
  ['traefik', 'traefik'],
  ['kibana', 'kibana'],
  ['logstash', 'logstash'],
  ['adminer', 'adminer'],
  ['phpmyadmin', 'phpmyadmin'],
])

/** Words beside an engine's that leave it what it is; any other word may make it a client, an exporter, a web server. */
export const neutralWords: ReadonlySet<string> = new Set(
  (
    'docker image server cluster clustered replica replicas replicaset master slave primary secondary node db database ' +
    'xtradb galera ha kubernetes k8s openshift swarm alpine debian ubuntu centos rhel ubi slim fedora oraclelinux oss community ' +
    'enterprise cp confluent ce ee official standalone single data persistent storage custom dev test prod production local demo ' +
    'stack postgis timescale timescaledb wal2json pgvector repmgr spilo kubedb kraft arm arm64 amd64 x86 64'
  ).split(' '),
)
