import { withConnection } from '@voortent/database/connection'
import { Refusal } from '../refusal.ts'

/**
 * Makes the role of the application a member of `voortent_app`, which the migrations made.
 * @throws Refusal with the statement somebody with more rights has to run
 */
export async function admitAppRole(ownerUrl: string, appUrl: string): Promise<void> {
  const { role, member } = await withConnection(appUrl, async (client) => {
    const { rows } = await client.query<{ role: string; member: boolean }>(
      `SELECT quote_ident(current_user) AS role, pg_has_role('voortent_app', 'MEMBER') AS member`,
    )
    return rows[0] ?? { role: '', member: false }
  })
  if (member) return
  const statement = `GRANT voortent_app TO ${role}`
  try {
    await withConnection(ownerUrl, (client) => client.query(statement))
  } catch (cause) {
    throw new Refusal(
      `The owner may not admit the application: run "${statement}" as a superuser.`,
      {
        cause,
      },
    )
  }
}
