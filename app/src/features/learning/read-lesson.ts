import type { Api } from '@voortent/api'
import { textIn } from '../identity/text-in.ts'

type Facts = Omit<Parameters<Api['learning']['writeLesson']>[0], 'tenant' | 'consortium'>

/** What a form says of a lesson; the procedure judges it. */
export function readLesson(form: FormData): Facts {
  const text = textIn(form)
  return {
    title: text('title'),
    outcome: text('outcome') as Facts['outcome'],
    happened: text('happened'),
    learned: text('learned'),
    context: text('context'),
    phase: text('phase') as Facts['phase'],
  }
}
