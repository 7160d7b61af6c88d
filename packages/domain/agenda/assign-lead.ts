import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import { leadTask, pathToLeads, readDeserted } from './ask-for-leads.ts'
import type { AssignLeadInput } from './contract.ts'
import { keepOrder } from './lock-order.ts'
import { lockActiveSpeerpunt } from './lock-speerpunt.ts'
import { recordSpeerpunt } from './record-speerpunt.ts'

/** Names the organisation that leads a speerpunt, or none. */
export async function assignLead(scope: Scope, input: AssignLeadInput): Promise<void> {
  const { tx, tenantId } = scope
  const { id, agenda, title, organisationId } = await lockActiveSpeerpunt(scope, input.speerpunt)
  if (input.organisation === organisationId) return
  const organisation = await nameOfPartner(scope, input.organisation)
  await tx.speerpunt.update({
    where: { tenantId_id: { tenantId, id } },
    data: { organisationId: input.organisation },
    select: { id: true },
  })
  await keepOrder(scope, agenda.id, agenda.order)
  if ((await readDeserted(scope, agenda.id)).length === 0)
    await completeTasksAt(scope, { kind: leadTask, path: pathToLeads(agenda.id) })
  await recordSpeerpunt(scope, 'speerpunt.lead-assigned', { id, title, agenda }, { organisation })
}

async function nameOfPartner(scope: Scope, organisationId: string | null): Promise<string | null> {
  if (!organisationId) return null
  const { tx, tenantId, now } = scope
  const partner = await tx.partner.findFirst({
    where: { tenantId, organisationId, OR: [{ until: null }, { until: { gte: now } }] },
    select: { organisation: { select: { name: true } } },
  })
  if (!partner)
    throw new DomainError('invalid', 'agenda.lead-takes-no-part', { field: 'organisation' })
  return partner.organisation.name
}
