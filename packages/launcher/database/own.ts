import { withConnection } from '@voortent/database/connection'
import { Refusal } from '../refusal.ts'

/** @throws Refusal when one of the two addresses does not answer, or the app's role is too strong */
export async function requireOwnDatabase(own: { ownerUrl: string; appUrl: string }): Promise<void> {
  await requireAnswer('DATABASE_URL', own.ownerUrl)
  await requireAnswer('DATABASE_APP_URL', own.appUrl)
  const { rows } = await withConnection(own.appUrl, (client) =>
    client.query(
      'SELECT rolsuper OR rolbypassrls AS unbound FROM pg_roles WHERE rolname = current_user',
    ),
  )
  if (rows[0].unbound) {
    throw new Refusal(
      'DATABASE_APP_URL names a role that row-level security does not bind: make an ordinary role for it (CREATE ROLE … LOGIN NOSUPERUSER NOBYPASSRLS).',
    )
  }
}

async function requireAnswer(name: string, url: string): Promise<void> {
  try {
    await withConnection(url, (client) => client.query('SELECT 1'))
  } catch (cause) {
    const { host } = new URL(url)
    throw new Refusal(
      `${name} does not answer (${host}: ${reasonOf(cause)}): start that PostgreSQL or correct the address.`,
      { cause },
    )
  }
}

/** A name with several addresses fails with one error for each. */
function reasonOf(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error
  return first instanceof Error ? first.message : String(first)
}
