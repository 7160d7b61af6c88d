/** Something an organisation has to have done by a day. */
export type Deadline = {
  kind: 'promise' | 'action' | 'target' | 'reservation'
  on: string
  what: string
  overdue: boolean
  /** Where one sees it, below the tenant. */
  path: string
}

/** What deadlines follow from. */
export type Bound = {
  promises: readonly { id: string; what: string; dueOn: string; state: string }[]
  actions: readonly {
    id: string
    agendaId: string
    title: string
    status: string
    endsOn: string | null
  }[]
  goals: readonly {
    id: string
    agendaId: string
    title: string
    targets: readonly { year: number; value: string }[]
    unit: string
  }[]
  ballots: readonly { id: string; title: string; openUntil: string | null }[]
}

/** Everything with a day to it, in the order of the days: first what is late. */
export function deadlinesOf(
  { promises, actions, goals, ballots }: Bound,
  today: string,
): Deadline[] {
  const deadline = (kind: Deadline['kind'], on: string, what: string, path: string) => ({
    kind,
    on,
    what,
    path,
    overdue: on < today,
  })
  return [
    ...promises
      .filter(({ state }) => state === 'open' || state === 'late')
      .map(({ id, what, dueOn }) => deadline('promise', dueOn, what, `afspraken/${id}`)),
    ...actions.flatMap(({ id, agendaId, title, status, endsOn }) =>
      endsOn && (status === 'gepland' || status === 'loopt')
        ? [deadline('action', endsOn, title, `agenda/${agendaId}/acties/${id}`)]
        : [],
    ),
    ...goals.flatMap(({ id, agendaId, title, targets }) => {
      const next = targets.find(({ year }) => `${year}-12-31` >= today)
      return next
        ? [deadline('target', `${next.year}-12-31`, title, `agenda/${agendaId}/doelen/${id}`)]
        : []
    }),
    ...ballots.flatMap(({ id, title, openUntil }) =>
      openUntil ? [deadline('reservation', openUntil, title, `besluiten/${id}`)] : [],
    ),
  ].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}
