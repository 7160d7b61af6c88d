import type { TextNode } from '@voortent/domain/documents'
import type { AgendaContent } from '../content.ts'
import { dayInDutch, figureInDutch, moneyInDutch } from '../dutch.ts'
import { heading, paragraph, say, table } from '../pieces.ts'
import words from '../words.json' with { type: 'json' }

type Named = (id: string | null) => string
type SideName = keyof typeof words.side
type Certainty = keyof typeof words.certainty

/** Writes the feitenblad: all that an agenda agrees on beside its texts, for people to read. */
export function composeFacts(content: AgendaContent): TextNode {
  const { title, fromYear, untilYear, ambition } = content.agenda
  const names = new Map(content.organisations.map(({ id, name }) => [id, name]))
  const organisation: Named = (id) => (id && names.get(id)) || words.nobody
  const titles = new Map(
    [...content.speerpunten, ...content.goals, ...content.actions].map((one) => [
      one.id,
      one.title,
    ]),
  )
  const part: Named = (id) => (id && titles.get(id)) || words.nobody
  return {
    type: 'doc',
    content: [
      heading(2, words.facts),
      paragraph(say(words.intro, { title, from: fromYear, until: untilYear })),
      ...(ambition ? [paragraph(say(words.ambition, { ambition }))] : []),
      ...goals(content, organisation, part),
      ...actions(content, organisation, part),
      ...promises(content, organisation, part),
      ...embedding(content, organisation),
    ],
  }
}

const { column } = words

function goals(content: AgendaContent, organisation: Named, part: Named): TextNode[] {
  const rows = content.goals.map((goal) => [
    part(goal.speerpunt),
    goal.title,
    `${goal.indicator} (${goal.unit})`,
    goal.baseline
      ? `${figureInDutch(goal.baseline.value)} (${dayInDutch(goal.baseline.on)})`
      : words.nobody,
    goal.targets.map(({ year, value }) => `${year}: ${figureInDutch(value)}`).join('; ') ||
      words.nobody,
    organisation(goal.responsible),
  ])
  const { speerpunt, goal, indicator, baseline, targets, responsible } = column
  const head = [speerpunt, goal, indicator, baseline, targets, responsible]
  return chapter(words.goals, words['no-goals'], head, rows)
}

function actions(content: AgendaContent, organisation: Named, part: Named): TextNode[] {
  const rows = content.actions.map((action) => [
    part(action.speerpunt),
    action.title,
    organisation(action.lead),
    action.partners.map(organisation).join(', ') || words.nobody,
    periodOf(action),
    action.money
      .map(({ source, cents, certainty }) =>
        say(words.money, {
          amount: moneyInDutch(cents),
          source,
          certainty: words.certainty[certainty as Certainty],
        }),
      )
      .join('; ') || words.nobody,
  ])
  const { speerpunt, action, lead, partners, period, money } = column
  const head = [speerpunt, action, lead, partners, period, money]
  return chapter(words.actions, words['no-actions'], head, rows)
}

function promises(content: AgendaContent, organisation: Named, part: Named): TextNode[] {
  const rows = content.promises.map((promise) => [
    organisation(promise.organisation),
    promise.what,
    dayInDutch(promise.dueOn),
    part(promise.action ?? promise.goal),
  ])
  const head = [column.organisation, column.what, column.due, column.about]
  return chapter(words.promises, words['no-promises'], head, rows)
}

function embedding(content: AgendaContent, organisation: Named): TextNode[] {
  const rows = content.embedding.map(({ kind, arrangement, responsible }) => [
    words.side[kind as SideName],
    arrangement,
    organisation(responsible),
  ])
  const head = [column.side, column.arrangement, column.organisation]
  return chapter(words.embedding, words['no-embedding'], head, rows)
}

function chapter(title: string, none: string, head: string[], rows: string[][]): TextNode[] {
  return [heading(3, title), rows.length > 0 ? table(head, rows) : paragraph(none)]
}

function periodOf({ startsOn, endsOn }: { startsOn: string | null; endsOn: string | null }) {
  const from = startsOn ? dayInDutch(startsOn) : ''
  const until = endsOn ? dayInDutch(endsOn) : ''
  if (from && until) return say(words.period, { from, until })
  if (from) return say(words.from, { from })
  return until ? say(words.until, { until }) : words.nobody
}
