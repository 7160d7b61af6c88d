import type { PrepareBallotInput } from '@voortent/domain/decisions/contract'
import { textIn } from '../identity/text-in.ts'
import { amsterdamMoment } from './amsterdam-moment.ts'

/** What a form says about a ballot; what is no choice of ours is refused by the procedure. */
export function readBallotForm(form: FormData, names: Map<string, string>) {
  const text = textIn(form)
  const number = (name: string) => (text(name).trim() === '' ? Number.NaN : Number(text(name)))
  return {
    title: text('title'),
    question: text('question'),
    decision: text('decision') as PrepareBallotInput['decision'],
    base: text('base') as 'cast',
    quorum: number('quorum'),
    quorumPerGeleding: number('quorumPerGeleding'),
    reservations: text('reservations') as 'lapses',
    sealed: text('sealed') === 'sealed',
    closesAt: amsterdamMoment(text('closesOn'), text('closesTime')),
    texts: form.getAll('texts').flatMap((document) => {
      const name = typeof document === 'string' ? names.get(document) : undefined
      return typeof document === 'string' && name ? [{ document, name }] : []
    }),
  }
}
