import type { ActionInList, PromiseInList } from '@voortent/domain/actions'
import {
  dayInDutch,
  figureInDutch,
  heading,
  moneyInDutch,
  paragraph,
  say,
  table,
} from '@voortent/domain/adoption'
import type { TextNode } from '@voortent/domain/documents'
import type { GoalOfAgenda } from '@voortent/domain/goals'
import words from './words.json' with { type: 'json' }

/** Everything a progress report is drafted from. */
export type ReportFacts = {
  year: number
  today: string
  agenda: { title: string }
  speerpunten: { id: string; title: string; lead: { name: string } | null }[]
  goals: GoalOfAgenda[]
  actions: ActionInList[]
  promises: PromiseInList[]
  decisions: { title: string; on: string; outcome: keyof typeof words.outcome }[]
}

/** Drafts the progress report of a year: a text to go on writing in. */
export function composeReport(facts: ReportFacts): TextNode {
  const { year, today, agenda, speerpunten } = facts
  const general = facts.promises.filter((promise) => placeOf(facts, promise) === null)
  return {
    type: 'doc',
    content: [
      heading(2, say(words.title, { year, title: agenda.title })),
      paragraph(say(words.intro, { day: dayInDutch(today) })),
      heading(2, words.summary),
      paragraph(summary(facts)),
      heading(2, words.decisions),
      ...decisions(facts),
      ...speerpunten.flatMap((speerpunt, place) => chapter(facts, speerpunt, place)),
      ...(general.length > 0 ? [heading(2, words.general), promiseTable(general)] : []),
    ],
  }
}

function summary({ goals, actions, promises }: ReportFacts): string {
  const light = (colour: string) => goals.filter((goal) => goal.light.colour === colour).length
  const status = (name: string) => actions.filter((action) => action.status === name).length
  const state = (name: string) => promises.filter((promise) => promise.state === name).length
  return say(words.counts, {
    goals: goals.length,
    groen: light('groen'),
    oranje: light('oranje'),
    rood: light('rood'),
    grijs: light('grijs'),
    actions: actions.length,
    loopt: status('loopt'),
    klaar: status('klaar'),
    gestopt: status('gestopt'),
    promises: promises.length,
    kept: state('kept'),
    late: promises.filter((promise) => promise.state === 'late' || promise.overdue).length,
    broken: state('broken'),
  })
}

function decisions({ decisions: taken }: ReportFacts): TextNode[] {
  if (taken.length === 0) return [paragraph(words['no-decisions'])]
  return taken.map(({ title, on, outcome }) =>
    paragraph(say(words.decision, { day: dayInDutch(on), title, outcome: words.outcome[outcome] })),
  )
}

function chapter(
  facts: ReportFacts,
  { id, title, lead }: ReportFacts['speerpunten'][number],
  place: number,
): TextNode[] {
  const goals = facts.goals.filter(({ speerpunt }) => speerpunt.id === id)
  const actions = facts.actions.filter(({ speerpuntId }) => speerpuntId === id)
  const promises = facts.promises.filter((promise) => placeOf(facts, promise) === id)
  return [
    heading(2, `${place + 1}. ${title}`),
    ...(lead ? [paragraph(say(words.lead, { name: lead.name }))] : []),
    paragraph(words['what-happened']),
    ...(goals.length > 0 ? [heading(3, words.goals), goalTable(goals, facts.year)] : []),
    ...(actions.length > 0
      ? [heading(3, words.actions), actionTable(actions), paragraph(money(actions))]
      : []),
    ...(promises.length > 0 ? [heading(3, words.promises), promiseTable(promises)] : []),
  ]
}

function goalTable(goals: readonly GoalOfAgenda[], year: number): TextNode {
  const { goal, start, measured, target, light } = words.column
  const point = (one: { on: string; value: string } | null | undefined, unit: string) =>
    one
      ? say(words.figure, { figure: figureInDutch(one.value), unit, on: dayInDutch(one.on) })
      : words.none
  return table(
    [goal, start, measured, target, light],
    goals.map(({ title, unit, baseline, measurements, targets, light: { colour } }) => {
      const last = measurements.filter(({ on }) => on <= `${year}-12-31`).at(-1)
      const aim = targets.find((one) => one.year >= year) ?? targets.at(-1)
      return [
        title,
        point(baseline, unit),
        point(last, unit),
        aim
          ? say(words.aim, { figure: figureInDutch(aim.value), unit, year: aim.year })
          : words.none,
        words.light[colour],
      ]
    }),
  )
}

function actionTable(actions: readonly ActionInList[]): TextNode {
  const { action, lead, status, next } = words.column
  return table(
    [action, lead, status, next],
    actions.map((one) => [
      one.title,
      one.lead?.name ?? words.none,
      [words.status[one.status], one.statusReason].filter(Boolean).join(': '),
      one.nextStep || words.none,
    ]),
  )
}

function money(actions: readonly ActionInList[]): string {
  const total = (certainty: string) =>
    actions
      .flatMap((action) => action.money)
      .filter((one) => one.certainty === certainty)
      .reduce((sum, { cents }) => sum + cents, 0)
  const [certain, hoped] = [moneyInDutch(total('zeker')), moneyInDutch(total('gehoopt'))]
  return say(words.money, { certain, hoped })
}

function promiseTable(promises: readonly PromiseInList[]): TextNode {
  const { organisation, what, due, state } = words.column
  return table(
    [organisation, what, due, state],
    promises.map((promise) => [
      promise.organisation.name,
      promise.what,
      dayInDutch(promise.dueOn),
      words.state[promise.overdue ? 'late' : promise.state],
    ]),
  )
}

/** The speerpunt a promise belongs to; null for one on the agenda itself. */
function placeOf({ actions, goals }: ReportFacts, { action, goal }: PromiseInList): string | null {
  return (
    actions.find(({ id }) => id === action?.id)?.speerpuntId ??
    goals.find(({ id }) => id === goal?.id)?.speerpunt.id ??
    null
  )
}
