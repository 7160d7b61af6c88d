import type { QuestionStatus } from './contract.ts'

/** What moves a question along. */
export type Act =
  | 'taken-on'
  | 'asker-wrote'
  | 'wording-agreed'
  | 'parties-invited'
  | 'exploration-begun'
  | 'answered'
  | 'closed'
  | 'reopened'

type Step = QuestionStatus | 'same'

const paths: Record<Act, Partial<Record<QuestionStatus, Step>>> = {
  'taken-on': {
    nieuw: 'in-gesprek',
    'in-gesprek': 'same',
    aangescherpt: 'same',
    'partijen-gezocht': 'same',
    'in-consortium': 'same',
  },
  // Who has more to say after an answer is heard again.
  'asker-wrote': {
    nieuw: 'same',
    'in-gesprek': 'same',
    aangescherpt: 'same',
    'partijen-gezocht': 'same',
    'in-consortium': 'same',
    beantwoord: 'in-gesprek',
    gesloten: 'in-gesprek',
  },
  'wording-agreed': {
    nieuw: 'aangescherpt',
    'in-gesprek': 'aangescherpt',
    aangescherpt: 'same',
    'partijen-gezocht': 'same',
  },
  'parties-invited': { aangescherpt: 'partijen-gezocht', 'partijen-gezocht': 'same' },
  'exploration-begun': { aangescherpt: 'in-consortium', 'partijen-gezocht': 'in-consortium' },
  answered: {
    nieuw: 'beantwoord',
    'in-gesprek': 'beantwoord',
    aangescherpt: 'beantwoord',
    'partijen-gezocht': 'beantwoord',
  },
  closed: {
    nieuw: 'gesloten',
    'in-gesprek': 'gesloten',
    aangescherpt: 'gesloten',
    'partijen-gezocht': 'gesloten',
  },
  reopened: { beantwoord: 'in-gesprek', gesloten: 'in-gesprek' },
}

/** The status after an act; null where the act has no place. */
export function statusAfter(status: QuestionStatus, act: Act): QuestionStatus | null {
  const step = paths[act][status]
  if (!step) return null
  return step === 'same' ? status : step
}
