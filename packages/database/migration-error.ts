/** A migration that could not be applied; none of it is in the database. */
export class MigrationError extends Error {
  readonly migration: string

  constructor(migration: string, cause: unknown) {
    super(`Migration ${migration} could not be applied: ${reasonOf(cause)}`, { cause })
    this.name = 'MigrationError'
    this.migration = migration
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  const message = cause instanceof Error ? cause.message : String(cause)
  return message.split('\n', 1)[0] ?? message
}
