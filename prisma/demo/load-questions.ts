import type { Database, Scope } from '@voortent/database'
import { welcomeGuest } from '@voortent/domain/guests'
import { assignTask } from '@voortent/domain/tenancy'
import { dateOf, dayOf, newId } from '@voortent/kernel'
import { asNobody } from './as-nobody.ts'
import type { Tenants } from './found-tenants.ts'
import type { Organisations } from './load-partners.ts'
import type { People } from './load-people.ts'
import described from './questions.json' with { type: 'json' }

type DemoQuestion = {
  source: string
  company?: string
  organisation?: string
  person?: string
  guest?: { name: string; email: string; phone: string }
  words: string
  background: string
  steps: [status: string, daysAgo: number, words?: string][]
  /** Days since the asker waits. */
  waiting?: number
  guided?: boolean
  messages?: [side: string, text: string, daysAgo: number][]
  proposed?: Wording
  agreed?: Wording
  kinds?: Record<string, string[]>
  parties?: [organisation: string, answer: string | null, words: string][]
}
type Wording = [title: string, wording: string, daysAgo: number]
type Who = { organisations: Organisations; people: People; broker: string | null }

const day = 24 * 60 * 60 * 1000
const term = 7

/** Questions of companies that do not exist, from just asked to answered. */
export async function loadQuestions(
  database: Database,
  tenants: Tenants,
  organisations: Organisations,
  people: People,
): Promise<void> {
  for (const [slug, tenantId] of tenants) {
    const here = described.filter(({ tenant }) => tenant === slug) as unknown as DemoQuestion[]
    const guide = people.get('makelaar')?.places.get(slug) ?? people.get('buiten')?.places.get(slug)
    await asNobody(database, tenantId, async (scope) => {
      for (const about of here) {
        await load(scope, about, slug, { organisations, people, broker: guide ?? null })
      }
    })
  }
}

async function load(scope: Scope, about: DemoQuestion, slug: string, who: Who): Promise<void> {
  const { tx, tenantId, now } = scope
  const { source, steps, waiting, guided, kinds = {}, agreed } = about
  const ago = (days: number) => new Date(now.getTime() - days * day)
  const last = steps.at(-1) ?? ['nieuw', 0]
  const asked = steps[0]?.[1] ?? 0
  const id = newId()
  await tx.question.create({
    data: {
      tenantId,
      id,
      source,
      title: agreed?.[0] ?? '',
      wording: agreed?.[1] ?? '',
      status: last[0],
      statusSince: ago(last[1]),
      ...kinds,
      brokerId: guided ? who.broker : null,
      waitingSince: waiting ? ago(waiting) : null,
      answerBy: waiting ? dateOf(dayOf(ago(waiting - term))) : null,
      askedAt: ago(asked),
      changedAt: ago(last[1]),
    },
    select: { id: true },
  })
  await addAsker(scope, id, about, slug, who)
  const key = () => ({ tenantId, id: newId(), questionId: id })
  await tx.questionStep.createMany({
    data: steps.map(([status, days, words = '']) => ({
      ...key(),
      status,
      words,
      takenAt: ago(days),
    })),
  })
  await tx.questionMessage.createMany({
    data: (about.messages ?? []).map(([side, text, days]) => ({
      ...key(),
      side,
      text,
      sentAt: ago(days),
    })),
  })
  for (const wording of [about.proposed, agreed]) {
    if (!wording) continue
    const [title, text, days] = wording
    const agreement = wording === agreed ? { agreedAt: ago(days), agreedBy: 'vrager' } : {}
    await tx.questionWording.createMany({
      data: [
        {
          ...key(),
          title,
          wording: text,
          side: 'makelaar',
          proposedAt: ago(days + 1),
          ...agreement,
        },
      ],
    })
  }
  await tx.questionParty.createMany({
    data: (about.parties ?? []).map(([organisation, answer, words]) => ({
      ...key(),
      organisationId: idOf(who.organisations, organisation),
      invitedAt: ago(last[1]),
      answer,
      words,
      answeredAt: answer ? ago(last[1] - 5) : null,
    })),
  })
  await askSomebody(scope, id, about, slug, who)
}

async function addAsker(
  scope: Scope,
  questionId: string,
  about: DemoQuestion,
  slug: string,
  { organisations, people }: Who,
): Promise<void> {
  const { organisation, guest, person, words, background } = about
  const partner = organisation ? organisations.get(organisation) : undefined
  const company = partner?.name ?? about.company ?? ''
  const welcomed = guest
    ? await welcomeGuest(
        scope,
        { ...guest, company, kvkNumber: null },
        { page: 'mijn-vraag', locale: 'nl' },
      )
    : null
  await scope.tx.questionAsker.createMany({
    data: {
      tenantId: scope.tenantId,
      id: newId(),
      questionId,
      words,
      background,
      company,
      organisationId: partner?.id ?? null,
      membershipId: (person && people.get(person)?.places.get(slug)) ?? null,
      guestId: welcomed?.guest ?? null,
    },
  })
}

/** A broker for who waits, the member who asked for what was proposed to them. */
async function askSomebody(
  scope: Scope,
  id: string,
  about: DemoQuestion,
  slug: string,
  { people, broker }: Who,
): Promise<void> {
  const { waiting, person, proposed } = about
  const path = `vraagstukken/${id}`
  if (waiting && broker) {
    const dueOn = dayOf(new Date(scope.now.getTime() - (waiting - term) * day))
    await assignTask(scope, {
      kind: 'answer-question',
      path,
      dueOn,
      to: { membership: broker },
    })
  }
  const membership = person && people.get(person)?.places.get(slug)
  if (proposed && membership)
    await assignTask(scope, { kind: 'read-question', path, to: { membership } })
}

function idOf(organisations: Organisations, key: string): string {
  const found = organisations.get(key)
  if (!found) throw new Error(`No organisation ${key}`)
  return found.id
}
