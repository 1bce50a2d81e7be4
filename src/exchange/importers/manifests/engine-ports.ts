import type { WorkloadKind } from '../../../advisor/plan/workload.ts'

/** Where engines listen unless told otherwise, as their own documents say; a hint beside a name, never a proof. */
export const enginePorts: ReadonlyMap<number, { readonly name: string; readonly kind: WorkloadKind }> = new Map([
  // https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html#sysvar_port
  [3306, { name: 'MySQL', kind: 'database' }],
  // https://www.postgresql.org/docs/current/runtime-config-connection.html
  [5432, { name: 'PostgreSQL', kind: 'database' }],
  // https://www.mongodb.com/docs/manual/reference/default-mongodb-port/
  [27017, { name: 'MongoDB', kind: 'database' }],
])
