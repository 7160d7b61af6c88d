import type { Database, Scope } from '@voortent/database'
import { centsOf } from '@voortent/domain/actions/contract'
import { createDocument } from '@voortent/domain/documents'
import { dateOf, dayOf, newId } from '@voortent/kernel'
import described from './actions.json' with { type: 'json' }
import { asNobody } from './as-nobody.ts'
import type { Tenants } from './found-tenants.ts'
import { fromMarkdown } from './from-markdown.ts'
import { loadGroup } from './load-group.ts'
import type { Organisations } from './load-partners.ts'
import type { People } from './load-people.ts'
import { loadPromise } from './load-promise.ts'

const slug = 'zuidoost-brabant'

/** What is done for the agendas of Zuidoost-Brabant: the older one under way, the next in draft. */
export async function loadActions(
  database: Database,
  tenants: Tenants,
  organisations: Organisations,
  people: People,
): Promise<void> {
  const tenantId = tenants.get(slug)
  if (!tenantId) throw new Error(`No tenant ${slug}`)
  const organisationOf = (key: string): string => {
    const found = organisations.get(key)
    if (!found) throw new Error(`No organisation ${key}`)
    return found.id
  }
  await asNobody(database, tenantId, async (scope) => {
    const representations = await scope.tx.representation.findMany({ where: { tenantId } })
    const voices = new Map(representations.map((one) => [one.organisationId, one]))
    for (const about of described) {
      const agenda = await scope.tx.agenda.findFirstOrThrow({
        where: { tenantId, title: about.agenda },
        select: {
          id: true,
          speerpunten: {
            select: { id: true, title: true, goals: { select: { id: true, title: true } } },
          },
        },
      })
      const groups = new Map<string, string>()
      for (const [name = '', purpose = '', members = []] of about.groups as Group[]) {
        const places = members.map((key) => people.get(key)?.places.get(slug) ?? '')
        groups.set(name, await loadGroup(scope, { agendaId: agenda.id, name, purpose, places }))
      }
      const positions = new Map<string, number>()
      for (const action of about.actions as DemoAction[]) {
        const speerpunt = agenda.speerpunten.find(({ title }) => title === action.speerpunt)
        if (!speerpunt) throw new Error(`No speerpunt ${action.speerpunt}`)
        const position = positions.get(speerpunt.id) ?? 0
        positions.set(speerpunt.id, position + 1)
        const actionId = await loadAction(scope, action, {
          agendaId: agenda.id,
          speerpuntId: speerpunt.id,
          goalId: speerpunt.goals.find(({ title }) => title === action.goal)?.id ?? null,
          workingGroupId: groups.get(action.group ?? '') ?? null,
          position,
          organisationOf,
        })
        for (const [key, what, dueIn, state, reason] of action.promises) {
          const organisationId = organisationOf(key)
          const voice = voices.get(organisationId)
          const promise = { agendaId: agenda.id, actionId, organisationId, what, dueIn }
          await loadPromise(scope, promise, { state, reason, voiceId: voice?.id ?? null })
        }
      }
    }
  })
}

type Group = [string, string, string[]]
type DemoAction = {
  speerpunt: string
  title: string
  /** Title of the doel it serves. */
  goal?: string
  lead: string
  startsOn: string
  endsOn: string
  status: string
  reason?: string
  about: string
  group?: string
  partners: string[]
  /** Source, amount in euros, certainty and note. */
  money: [string, string, string, string][]
  /** Organisation, what, days from now, state and reason. */
  promises: [string, string, number, string, string][]
  nextStep?: string
  nextStepIn?: number
}

async function loadAction(
  scope: Scope,
  action: DemoAction,
  place: {
    agendaId: string
    speerpuntId: string
    goalId: string | null
    workingGroupId: string | null
    position: number
    organisationOf: (key: string) => string
  },
): Promise<string> {
  const { tx, tenantId, now } = scope
  const { organisationOf, ...where } = place
  const id = newId<'action'>()
  const subject = { subjectType: 'action', subjectId: id }
  await tx.action.create({
    data: {
      tenantId,
      id,
      ...where,
      title: action.title,
      organisationId: organisationOf(action.lead),
      startsOn: dateOf(action.startsOn),
      endsOn: dateOf(action.endsOn),
      status: action.status,
      statusReason: action.reason ?? '',
      nextStep: action.nextStep ?? '',
      nextStepOn: action.nextStepIn === undefined ? null : inDays(now, action.nextStepIn),
      documentId: await createDocument(scope, subject, fromMarkdown(action.about)),
      createdAt: now,
      changedAt: now,
    },
  })
  await tx.actionPartner.createMany({
    data: action.partners.map((key) => ({
      tenantId,
      id: newId(),
      actionId: id,
      organisationId: organisationOf(key),
      joinedAt: now,
    })),
  })
  await tx.actionMoney.createMany({
    data: action.money.map(([source, amount, certainty, note]) => ({
      tenantId,
      id: newId(),
      actionId: id,
      source,
      amountCents: BigInt(centsOf(amount) ?? 0),
      certainty,
      note,
      createdAt: now,
    })),
  })
  return id
}

function inDays(now: Date, days: number): Date {
  return dateOf(dayOf(new Date(now.getTime() + days * 86_400_000)))
}
