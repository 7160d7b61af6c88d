import type { Scope } from '@voortent/database'
import { listActions, listPromises } from '@voortent/domain/actions'
import { getAgenda } from '@voortent/domain/agenda'
import { hashText, readTexts, textOf } from '@voortent/domain/documents'
import { getEmbedding, listGoals } from '@voortent/domain/goals'
import type { AgendaContent, TextRef } from './content.ts'
import { readOrigins } from './read-origins.ts'

type Named = { id: string; name: string }

/** Puts together everything an agenda agrees on, as it stands now. @throws `agenda.no-such-agenda` */
export async function composeContent(scope: Scope, id: string): Promise<AgendaContent> {
  const agenda = await getAgenda(scope, { id })
  const { goals } = await listGoals(scope, { agenda: id })
  const actions = await listActions(scope, { agenda: id })
  const promises = await listPromises(scope, { agenda: id })
  const { sides } = await getEmbedding(scope, { agenda: id })
  const originOf = await readOrigins(scope, id)
  const parts = [agenda, ...agenda.speerpunten, ...goals, ...actions]
  const texts = await readTexts(
    scope,
    parts.map(({ documentId }) => documentId),
  )
  const textOfPart = ({ documentId }: { documentId: string }): TextRef => ({
    document: documentId,
    hash: hashText(textOf(texts, documentId).content),
  })
  const known = new Map<string, string>()
  const note = (named: Named | null) => {
    if (named) known.set(named.id, named.name)
    return named?.id ?? null
  }
  const agreed = {
    agenda: {
      id,
      origin: originOf(id),
      title: agenda.title,
      fromYear: agenda.fromYear,
      untilYear: agenda.untilYear,
      ambition: agenda.ambition,
      text: textOfPart(agenda),
    },
    speerpunten: agenda.speerpunten.map((one) => ({
      id: one.id,
      origin: originOf(one.id),
      title: one.title,
      lead: note(one.lead),
      text: textOfPart(one),
    })),
    goals: goals.map((goal) => ({
      id: goal.id,
      origin: originOf(goal.id),
      speerpunt: goal.speerpunt.id,
      title: goal.title,
      indicator: goal.indicator,
      unit: goal.unit,
      direction: goal.direction,
      source: goal.source,
      rhythm: goal.rhythm,
      baseline: goal.baseline && { on: goal.baseline.on, value: goal.baseline.value },
      targets: goal.targets.map(({ year, value }) => ({ year, value })),
      responsible: note(goal.responsible),
      text: textOfPart(goal),
    })),
    actions: actions.map((action) => ({
      id: action.id,
      origin: originOf(action.id),
      speerpunt: action.speerpuntId,
      goal: action.goalId,
      title: action.title,
      lead: note(action.lead),
      partners: action.partners.flatMap((partner) => note(partner) ?? []).sort(),
      startsOn: action.startsOn,
      endsOn: action.endsOn,
      money: action.money.map(({ source, cents, certainty, note: about }) => ({
        source,
        cents,
        certainty,
        note: about,
      })),
      text: textOfPart(action),
    })),
    promises: promises
      .filter(({ state }) => state !== 'withdrawn')
      .map((promise) => ({
        id: promise.id,
        organisation: note(promise.organisation) ?? '',
        what: promise.what,
        dueOn: promise.dueOn,
        action: promise.action?.id ?? null,
        goal: promise.goal?.id ?? null,
      })),
    embedding: sides
      .filter(({ changedAt }) => changedAt !== null)
      .map(({ kind, arrangement, responsible }) => ({
        kind,
        arrangement,
        responsible: note(responsible),
      })),
  }
  const organisations = [...known].map(([organisation, name]) => ({ id: organisation, name }))
  return {
    format: 'voortent-agenda/1',
    ...agreed,
    organisations: organisations.sort((one, other) => (one.id < other.id ? -1 : 1)),
  }
}
