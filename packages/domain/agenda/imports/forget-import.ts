import type { Scope } from '@voortent/database'

/** Takes away what was read a week ago. */
export async function forgetImport({ tx, tenantId }: Scope, id: string): Promise<void> {
  await tx.agendaImport.deleteMany({ where: { tenantId, id } })
}
