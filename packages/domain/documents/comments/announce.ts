import type { Scope } from '@voortent/database'

/** Tells whoever has the text open, after the commit, that its threads changed. */
export async function announceThreads({ tx, tenantId }: Scope, document: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify('voortent_threads', ${`${tenantId}:${document}`})`
}
