import type { Api } from '@voortent/api'
import { textIn } from '../identity/text-in.ts'

type Facts = Omit<Parameters<Api['contributions']['addScheme']>[0], 'tenant'>

/** How many kinds of partners a form can ask for. */
export const partnerRows = 3

/** A scheme as its form carries it. */
export function readScheme(form: FormData): Facts {
  const text = textIn(form)
  return {
    name: text('name'),
    funder: text('funder'),
    about: text('about'),
    minShare: text('minShare'),
    inKindCeiling: text('inKindCeiling'),
    inKindCeilingOf: text('inKindCeilingOf') as Facts['inKindCeilingOf'],
    maxRate: text('maxRate'),
    fixedRate: text('fixedRate'),
    cashDuty: text('cashDuty') as Facts['cashDuty'],
    kinds: form.getAll('kinds').map(String) as Facts['kinds'],
    partnerMinimums: Array.from({ length: partnerRows }, (_, place) => ({
      of: text(`partners.${place}.of`),
      least: text(`partners.${place}.least`),
    })),
  }
}
