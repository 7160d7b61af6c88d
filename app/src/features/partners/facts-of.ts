import type { Api } from '@voortent/api'
import { textOf } from './text-of.ts'

type Facts = Omit<Parameters<Api['partners']['admit']>[0], 'tenant' | 'another'>

/** The facts of an organisation as its form has them; the procedure checks them. */
export function factsOf(form: FormData): Facts {
  return {
    name: textOf(form, 'name'),
    type: textOf(form, 'type') as Facts['type'],
    sizeClass: (textOf(form, 'sizeClass') || 'onbekend') as Facts['sizeClass'],
    kvkNumber: textOf(form, 'kvkNumber'),
    website: textOf(form, 'website'),
    place: textOf(form, 'place'),
    ror: textOf(form, 'ror'),
  }
}
