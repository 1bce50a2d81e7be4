import { declared, file, keeper, notDeclared, page, web } from './image-documents.ts'

const prometheus = file('prometheus/prometheus', 'Dockerfile', 'd15adb9ad7e5d9fbde3a9a8f30200593a5a14d86', '2026-08-21')
const alertmanager = file(
  'prometheus/alertmanager',
  'Dockerfile',
  '68fb2d5759b3a92c0bb2a1a13d4ef7ff5b06256d',
  '2026-08-22',
)
const loki = file(
  'grafana/loki',
  'cmd/loki/loki-docker-config.yaml',
  '65e30f8488e8a5ea2013c6881675f8103a8f6bc7',
  '2026-08-22',
)
const victoria = file(
  'VictoriaMetrics/VictoriaMetrics',
  'docs/victoriametrics/README.md',
  'b7ef6cc3ed35c607e053a8b7755fc3b896a10eaa',
  '2026-08-21',
)
const graylog = file(
  'Graylog2/graylog-docker',
  'docker/oss/Dockerfile',
  '94968e4aad4acd6d0c01b74572c3f5b2c8ddd953',
  '2025-04-17',
)
const influx = 'd457cb9363532cbbc8d63ef7d1b065336ef0302d'
const jenkins = file('jenkinsci/docker', 'README.md', 'ab3f5e0a80d666b1d554c2b7cad38b5c5ee35f1c', '2026-08-18')
const nexus = file('sonatype/docker-nexus3', 'Dockerfile', '7b38e1c8a0e8ecd741887babfece4b3c21f9926e', '2026-08-21')
const gitlab = file(
  'gitlabhq/omnibus-gitlab',
  'docker/Dockerfile',
  '05134022c27cd88df993eaf73e5a2170f4e723d3',
  'Omnibus image',
)
const gogs = file('gogs/gogs', 'Dockerfile', 'eb1054e5432fc8397678372f08613429be233d7c', '2026-07-19')
const registry = file(
  'distribution/distribution-library-image',
  'Dockerfile',
  'a829ed8cbcd822f50c3c4dfb1c3a5b4fcf8108f1',
  '2025-07-10',
)
const verdaccio = file(
  'verdaccio/verdaccio',
  'Dockerfile',
  '00b57662dbd45d2182079a4f2498feacd34e5d6a',
  'Node 20.17 build',
)
const gitea = file('go-gitea/gitea', 'Dockerfile', '03173b39ec924c76181370dd3c0dee3e75f6333a', 'Alpine 3.22 build')
const sameersbn = file(
  'sameersbn/docker-gitlab',
  'Dockerfile',
  '7982d9bfefa0d60ac57b521765e0c8e32c5221c8',
  '2026-07-17',
)
const vault = file('hashicorp/docker-vault', 'ubi/Dockerfile', 'ed323958b3c65c551e88424fd7352d99afe900ac', '2023-12-06')
const consul = file(
  'hashicorp/docker-consul',
  '0.X/Dockerfile',
  'aedd0844f06e9eac9c4e130206219b1ff044a8c4',
  '2023-06-26',
)
const portainer = file(
  'portainer/portainer',
  'build/linux/Dockerfile',
  'cc75167437c013a24d12f97d2e07c8468448cc35',
  '2024-10-23',
)
const pgadmin = file('pgadmin-org/pgadmin4', 'Dockerfile', 'bc58657d3d3ab4209cdadea6d191b632cf1572cc', '2026-08-21')
const caddy = file(
  'caddyserver/caddy-docker',
  '2.11/alpine/Dockerfile',
  '62d1326421cc6d6245f5178d3c277b0e69fb8fb6',
  'Caddy 2.11',
)

/** Metrics, logs, builds, sources and what runs the platform itself. */
export const serviceImages = [
  keeper('metrics', ['prom/prometheus', 'quay.io/prometheus/prometheus'], ['/prometheus'], prometheus, {
    product: 'prometheus',
    volume: declared(prometheus),
  }),
  keeper('metrics', ['prom/alertmanager', 'quay.io/prometheus/alertmanager'], ['/alertmanager'], alertmanager, {
    product: 'alertmanager',
    volume: declared(alertmanager),
  }),
  keeper(
    'metrics',
    ['grafana/grafana', 'grafana/grafana-oss', 'grafana/grafana-enterprise'],
    ['/var/lib/grafana'],
    web(
      'Configure a Grafana Docker image',
      'Grafana Labs',
      'https://grafana.com/docs/grafana/v8.5/administration/configure-docker/',
      'Grafana 8.5',
    ),
    {
      product: 'grafana',
      volume: notDeclared(
        file('grafana/grafana', 'Dockerfile', '0014fb6402029aa07f258cb103e8f52c705ad4e8', 'a copy with changes, 2019'),
      ),
    },
  ),
  keeper('logs', ['grafana/loki'], ['/loki'], loki, {
    product: 'loki',
    volume: notDeclared(
      file('grafana/loki', 'cmd/loki/Dockerfile', '65e30f8488e8a5ea2013c6881675f8103a8f6bc7', '2026-08-22'),
    ),
  }),
  keeper('metrics', ['victoriametrics/victoria-metrics'], ['/victoria-metrics-data', '/storage'], victoria, {
    product: 'victoriametrics',
  }),
  keeper('logs', ['graylog/graylog', 'graylog/graylog-enterprise'], ['/usr/share/graylog/data'], graylog, {
    product: 'graylog',
    volume: declared(graylog),
  }),
  keeper('metrics', ['kapacitor'], ['/var/lib/kapacitor'], page('kapacitor'), {
    product: 'kapacitor',
    volume: declared(file('influxdata/influxdata-docker', 'kapacitor/1.7/Dockerfile', influx, 'Kapacitor 1.7')),
  }),
  keeper('metrics', ['chronograf'], ['/var/lib/chronograf'], page('chronograf'), {
    product: 'chronograf',
    keeps: 'maybe',
    volume: declared(file('influxdata/influxdata-docker', 'chronograf/1.10/Dockerfile', influx, 'Chronograf 1.10')),
  }),
  keeper(
    'metrics',
    ['louislam/uptime-kuma'],
    ['/app/data'],
    file('louislam/uptime-kuma', 'compose.yaml', '6398a9581d1c3c427a7536559f47ccf45dac08b4', '2026-08-22'),
    { product: 'uptime-kuma' },
  ),
  keeper('ci', ['jenkins/jenkins', 'jenkins', 'jenkinsci/blueocean'], ['/var/jenkins_home'], jenkins, {
    product: 'jenkins',
    volume: declared(
      file('jenkinsci/docker', 'debian/Dockerfile', 'ab3f5e0a80d666b1d554c2b7cad38b5c5ee35f1c', '2026-08-18'),
    ),
  }),
  keeper(
    'ci',
    ['sonarqube'],
    ['/opt/sonarqube/data', '/opt/sonarqube/extensions', '/opt/sonarqube/logs'],
    page('sonarqube'),
    {
      product: 'sonarqube',
      volume: declared(
        file(
          'SonarSource/docker-sonarqube',
          'community-build/Dockerfile',
          'df5a6ae20bb7ce8e464d6895178e763c77a6a402',
          '2026-06-29',
        ),
      ),
    },
  ),
  keeper('ci', ['sonatype/nexus3'], ['/nexus-data'], nexus, { product: 'nexus', volume: declared(nexus) }),
  keeper(
    'ci',
    ['gitlab/gitlab-ce', 'gitlab/gitlab-ee'],
    ['/var/opt/gitlab', '/etc/gitlab', '/var/log/gitlab'],
    gitlab,
    {
      product: 'gitlab',
      volume: declared(gitlab),
    },
  ),
  keeper('ci', ['sameersbn/gitlab'], ['/home/git/data'], sameersbn, { product: 'gitlab', volume: declared(sameersbn) }),
  keeper('ci', ['gitea/gitea'], ['/data', '/var/lib/gitea'], gitea, { product: 'gitea', volume: declared(gitea) }),
  keeper('ci', ['gogs/gogs'], ['/data'], gogs, { product: 'gogs', volume: declared(gogs) }),
  keeper('ci', ['registry', 'distribution/distribution'], ['/var/lib/registry'], registry, {
    product: 'registry',
    volume: declared(registry),
  }),
  keeper('ci', ['verdaccio/verdaccio'], ['/verdaccio/storage'], verdaccio, {
    product: 'verdaccio',
    volume: declared(verdaccio),
  }),
  keeper('other', ['hashicorp/vault', 'vault'], ['/vault/file', '/vault/data'], vault, {
    product: 'vault',
    keeps: 'maybe',
    volume: declared(vault),
  }),
  keeper('other', ['hashicorp/consul', 'consul'], ['/consul/data'], consul, {
    product: 'consul',
    volume: declared(consul),
  }),
  keeper('other', ['portainer/portainer-ce', 'portainer/portainer-ee', 'portainer/portainer'], ['/data'], portainer, {
    product: 'portainer',
    volume: declared(portainer),
  }),
  keeper('other', ['dpage/pgadmin4'], ['/var/lib/pgadmin'], pgadmin, {
    product: 'pgadmin',
    keeps: 'maybe',
    volume: declared(pgadmin),
  }),
  keeper('web', ['caddy'], ['/data', '/config'], page('caddy'), {
    product: 'caddy',
    keeps: 'maybe',
    volume: notDeclared(caddy),
  }),
]
