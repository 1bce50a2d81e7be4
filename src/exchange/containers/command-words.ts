const client =
  /^(?:psql|pg_\w+|createdb|mysql|mysqladmin|mysqldump|mysqlimport|mariadb|mariadb-dump|mariadb-admin|mongo|mongosh|mongoimport|mongoexport|mongodump|mongorestore|redis-cli|valkey-cli|cqlsh|nodetool|kafka-[\w-]+\.sh|kafka-topics|cub|etcdctl|rabbitmqctl|rabbitmqadmin|influx|clickhouse-client|cockroach-init|curl|wget|mc|vault-init)$/
const shells = new Set([
  'sh',
  'bash',
  'ash',
  '/bin/sh',
  '/bin/bash',
  '/bin/ash',
  'exec',
  'env',
  'dumb-init',
  'tini',
  '--',
  '-g',
])

const words = (command: readonly string[]): readonly string[] =>
  command.slice(0, 50).flatMap((part) => part.slice(0, 2_000).split(/\s+/).filter(Boolean))

/** A client of the image runs instead of its server: it fills, dumps or waits for another one. */
export function isClient(command: readonly string[]): boolean {
  const all = words(command)
  const [first = ''] = all
  const program = first.slice(first.lastIndexOf('/') + 1)
  return !shells.has(first) && client.test(program)
}

/** Whether a cache is told to write to disk (`--appendonly yes`) or not to (`--save ""`); undefined where nothing says. */
export function persistence(command: readonly string[]): 'on' | 'off' | undefined {
  const text = command.slice(0, 50).join(' ').slice(0, 5_000)
  if (/--appendonly[ =]["']?yes|--save[ =]["']?\d/.test(text)) return 'on'
  return /--save(?: ""| ''|=""|=''| {2}| *$)/.test(text) ? 'off' : undefined
}
