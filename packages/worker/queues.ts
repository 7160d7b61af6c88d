import type { ConstructorOptions } from 'pg-boss'

/** The schema pg-boss keeps its queues in. */
export const schema = 'pgboss'

/** pg-boss's own queue for what falls due; made beforehand, for the worker makes nothing. */
export const scheduleQueue = '__pgboss__send-it'

/** How the restricted role opens the queues: it uses them, and changes nothing about them. */
export function asRestrictedRole(appUrl: string): ConstructorOptions {
  return {
    connectionString: appUrl,
    schema,
    max: 4,
    application_name: 'voortent-worker',
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
  }
}
