import type { PartDestination } from '@voortent/domain/agenda/contract'
import { textIn } from '../identity/text-in.ts'
import { readFacts } from './read-facts.ts'

/** What somebody made of a file: the facts, and per part what it becomes, and per table what its columns say. */
export function readCorrections(form: FormData) {
  const text = textIn(form)
  const places = (name: string) => Array.from({ length: Math.min(Number(text(name)) || 0, 1000) })
  return {
    ...readFacts(form),
    level: Number(text('level')),
    parts: places('parts').map((_, place) => ({
      becomes: text(`parts.${place}.becomes`) as PartDestination,
      title: text(`parts.${place}.title`),
    })),
    tables: places('tables').map((_, place) => ({
      as: text(`tables.${place}.as`) === 'actions' ? ('actions' as const) : ('text' as const),
      title: Number(text(`tables.${place}.title`)),
      lead: column(text(`tables.${place}.lead`)),
      period: column(text(`tables.${place}.period`)),
    })),
  }
}

function column(chosen: string): number | null {
  return chosen === '' ? null : Number(chosen)
}
