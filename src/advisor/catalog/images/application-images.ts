import { declared, file, keeper, notDeclared, page } from './image-documents.ts'

const wordpress = file(
  'docker-library/wordpress',
  'Dockerfile.template',
  'bf223d1c2087b0b2c3b86eefa830fe4bbc2bce07',
  '2026-08-19',
)
const ghost = file(
  'docker-library/ghost',
  '6/bookworm/Dockerfile',
  '7edb45d66a15a005368ac6e9cea640854c860c44',
  'Ghost 6',
)
const joomla = file(
  'joomla-docker/docker-joomla',
  '5.4/php8.3/apache/Dockerfile',
  '562e0feb6f118eb87010ece972df7c720ab8a6a5',
  'Joomla 5.4',
)
const nextcloud = file(
  'nextcloud/docker',
  '34/apache/Dockerfile',
  '4de1eed65a44c61ecce601ef1d27abd2059b52e6',
  'Nextcloud 34',
)
const matomo = file('matomo-org/docker', 'apache/Dockerfile', 'adb618afe1527cfed9655983fe79a6275b65ad1b', '2026-05-03')
const redmine = file(
  'docker-library/redmine',
  '6.1/bookworm/Dockerfile',
  'f772dee7158856abee669c717bb258f1ad43bce9',
  'Redmine 6.1',
)
const odoo = file('odoo/docker', '19.0/Dockerfile', 'f7f6765354127c8ca31c373f51a840d9ec79149d', 'Odoo 19.0')
const vaultwarden = file(
  'dani-garcia/vaultwarden',
  'docker/Dockerfile.debian',
  '46d71107f5094460dd5ecbe1dbac6e6c71e5189a',
  '2026-08-20',
)
const jellyfin = file(
  'jellyfin/jellyfin-packaging',
  'docker/Dockerfile',
  '69a2981c0966d465140e1e1f01c899ac78a30932',
  '2026-08-17',
)
const syncthing = file('syncthing/syncthing', 'Dockerfile', '328d910aee822178f55442c76bc7e35ce34d68cc', '2026-08-05')
const paperless = file(
  'paperless-ngx/paperless-ngx',
  'Dockerfile',
  'b0e0e8a35373a5d9d588a507cb63c79e50a23403',
  '2026-08-08',
)
const minecraft = file(
  'itzg/docker-minecraft-server',
  'Dockerfile',
  'f61f72196b54523271a7763a92f4298152b67528',
  '2026-08-19',
)

/** Applications for people: sites, files, mail, media, games. */
export const applicationImages = [
  keeper('web', ['wordpress'], ['/var/www/html', '/var/www/html/wp-content'], page('wordpress'), {
    product: 'wordpress',
    volume: declared(wordpress),
  }),
  keeper('web', ['ghost'], ['/var/lib/ghost/content', '/var/lib/ghost'], page('ghost'), {
    product: 'ghost',
    volume: declared(ghost),
  }),
  keeper(
    'web',
    ['drupal'],
    [
      '/var/www/html/sites',
      '/var/www/html/modules',
      '/var/www/html/profiles',
      '/var/www/html/themes',
      '/opt/drupal/web/sites',
      '/var/www/html',
    ],
    page('drupal'),
    { product: 'drupal', volume: notDeclared(page('drupal')) },
  ),
  keeper('web', ['joomla'], ['/var/www/html'], joomla, { product: 'joomla', volume: declared(joomla) }),
  keeper('web', ['mediawiki'], ['/var/www/html/images', '/var/www/html'], page('mediawiki'), {
    product: 'mediawiki',
    volume: notDeclared(page('mediawiki')),
  }),
  keeper('web', ['matomo'], ['/var/www/html'], page('matomo'), { product: 'matomo', volume: declared(matomo) }),
  keeper('web', ['redmine'], ['/usr/src/redmine/files'], page('redmine'), {
    product: 'redmine',
    volume: declared(redmine),
  }),
  keeper('web', ['odoo'], ['/var/lib/odoo'], page('odoo'), { product: 'odoo', volume: declared(odoo) }),
  keeper('web', ['friendica'], ['/var/www/html'], page('friendica'), {
    product: 'friendica',
    volume: declared(page('friendica')),
  }),
  keeper(
    'web',
    ['espocrm', 'espocrm/espocrm'],
    ['/var/www/html/data', '/var/www/html/custom', '/var/www/html'],
    page('espocrm'),
    { product: 'espocrm' },
  ),
  keeper('web', ['monica'], ['/var/www/html/storage'], page('monica'), { product: 'monica' }),
  keeper('web', ['geonetwork'], ['/catalogue-data', '/opt/geonetwork/WEB-INF/data'], page('geonetwork'), {
    product: 'geonetwork',
  }),
  keeper('web', ['silverpeas'], ['/opt/silverpeas/data'], page('silverpeas'), { product: 'silverpeas' }),
  keeper('web', ['convertigo'], ['/workspace'], page('convertigo'), {
    product: 'convertigo',
    volume: declared(page('convertigo')),
  }),
  keeper('file-share', ['nextcloud'], ['/var/www/html', '/var/www/html/data'], page('nextcloud'), {
    product: 'nextcloud',
    volume: declared(nextcloud),
  }),
  keeper('other', ['vaultwarden/server', 'bitwardenrs/server'], ['/data'], vaultwarden, {
    product: 'vaultwarden',
    volume: declared(vaultwarden),
  }),
  keeper('other', ['jellyfin/jellyfin'], ['/config', '/cache'], jellyfin, {
    product: 'jellyfin',
    volume: declared(jellyfin),
  }),
  keeper('file-share', ['syncthing/syncthing'], ['/var/syncthing'], syncthing, {
    product: 'syncthing',
    volume: declared(syncthing),
  }),
  keeper(
    'other',
    ['ghcr.io/paperless-ngx/paperless-ngx', 'paperlessngx/paperless-ngx'],
    ['/usr/src/paperless/data', '/usr/src/paperless/media', '/usr/src/paperless/consume', '/usr/src/paperless/export'],
    paperless,
    { product: 'paperless-ngx', volume: declared(paperless) },
  ),
  keeper('other', ['itzg/minecraft-server'], ['/data'], minecraft, {
    product: 'minecraft',
    volume: declared(minecraft),
  }),
  keeper('other', ['teamspeak'], ['/var/ts3server'], page('teamspeak'), { product: 'teamspeak' }),
  keeper('other', ['znc'], ['/znc-data'], page('znc'), { product: 'znc' }),
  keeper('other', ['eggdrop'], ['/home/eggdrop/eggdrop/data'], page('eggdrop'), { product: 'eggdrop' }),
  keeper(
    'other',
    ['pihole/pihole'],
    ['/etc/pihole', '/etc/dnsmasq.d'],
    file('pi-hole/docker-pi-hole', 'README.md', 'dd91b4847d97f0aac68bfefd1c108ed0627e6c68', '2026-07-07'),
    { product: 'pi-hole' },
  ),
  keeper(
    'other',
    ['ghcr.io/docker-mailserver/docker-mailserver', 'mailserver/docker-mailserver'],
    ['/var/mail', '/var/mail-state'],
    file(
      'docker-mailserver/docker-mailserver',
      'compose.yaml',
      'c9b015ddc869b277c16dd20ef4a70e595c72d022',
      '2026-08-19',
    ),
    { product: 'mailserver' },
  ),
  keeper(
    'other',
    ['docker.n8n.io/n8nio/n8n', 'n8nio/n8n'],
    ['/home/node/.n8n'],
    file(
      'n8n-io/n8n-hosting',
      'docker-caddy/docker-compose.yml',
      'cee656be9e11628529515ff4e13bd4d545caf6fa',
      '2026-07-17',
    ),
    { product: 'n8n' },
  ),
  keeper(
    'other',
    ['mattermost/mattermost-team-edition', 'mattermost/mattermost-enterprise-edition'],
    ['/mattermost/data', '/mattermost/config'],
    file('mattermost/docker', 'docker-compose.yml', '7d9d7bff8531029802884a1d1e211246ec8d2c08', '2025-05-16'),
    { product: 'mattermost' },
  ),
]
