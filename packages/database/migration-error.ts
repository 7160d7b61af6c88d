/** A migration that could not be applied; none of it is in the database. */
export class MigrationError extends Error {
  readonly migration: string

  constructor(migration: string, cause: unknown) {
    const reason = reasonOf(cause)
    super(`Migration ${migration} could not be applied, mend this first: ${reason}`, { cause })
    this.name = 'MigrationError'
    this.migration = migration
  }
}

/** What PostgreSQL said, with its detail: "permission denied" alone helps nobody. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  if (!(cause instanceof Error)) return String(cause)
  const detail = 'detail' in cause && cause.detail ? ` (${String(cause.detail)})` : ''
  return `${cause.message.split('\n', 1)[0]}${detail}`
}
