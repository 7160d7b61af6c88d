import {
  type PortfolioFilter,
  portfolioFilter,
  portfolioOrders,
} from '@voortent/domain/portfolio/contract'

const names = {
  phase: 'fase',
  problem: 'probleem',
  learning: 'leren',
  theme: 'thema',
  topsector: 'topsector',
  target: 'doelgroep',
  place: 'plek',
  action: 'actie',
  words: 'zoek',
} as const
export type FilterKey = keyof typeof names

export type PortfolioView = {
  filter: Partial<PortfolioFilter>
  order: (typeof portfolioOrders)[number]
  page: number
}

/** What an address asks to see; what is not understood is left out. */
export function viewFrom(url: string): PortfolioView {
  const { searchParams } = new URL(url)
  const filter = Object.fromEntries(
    Object.entries(names).flatMap(([key, name]) => {
      const known = portfolioFilter.shape[key as FilterKey].safeParse(
        searchParams.get(name) ?? undefined,
      )
      return known.success && known.data ? [[key, known.data]] : []
    }),
  )
  const page = Number(searchParams.get('bladzijde') ?? 1)
  return {
    filter,
    order: portfolioOrders.find((one) => one === searchParams.get('volgorde')) ?? 'changed',
    page: Number.isInteger(page) && page > 0 && page <= 10_000 ? page : 1,
  }
}

/** The address of a view, from `?` on; '' for all of it. */
export function addressOf({ filter, order, page }: PortfolioView): string {
  const parts = new URLSearchParams()
  for (const [key, name] of Object.entries(names)) {
    const value = filter[key as FilterKey]
    if (value) parts.set(name, value)
  }
  if (order !== 'changed') parts.set('volgorde', order)
  if (page > 1) parts.set('bladzijde', String(page))
  return parts.size > 0 ? `?${parts}` : ''
}

/** The name of a filter in the address. */
export function nameOf(key: FilterKey): string {
  return names[key]
}
