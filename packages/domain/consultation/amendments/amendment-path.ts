import type { HeldAmendment } from './require-amendment.ts'

/** Where one reads and handles an amendment, below the tenant. */
export function amendmentPath({
  id,
  consultation,
}: Pick<HeldAmendment, 'id' | 'consultation'>): string {
  return `agenda/${consultation.agendaId}/consultatie/${consultation.id}/wijzigingen/${id}`
}
