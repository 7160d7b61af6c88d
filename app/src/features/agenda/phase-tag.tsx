import type { AgendaPhase } from '@voortent/domain/agenda/contract'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

const tones = {
  verkenning: 'action',
  concept: 'action',
  consultatie: 'asked',
  besluitvorming: 'asked',
  vastgesteld: 'done',
  uitvoering: 'done',
  geevalueerd: 'plain',
} as const

/** Where an agenda stands, in a word. */
export function PhaseTag({ phase }: { phase: AgendaPhase }) {
  const { t } = useTranslation('agenda')
  return <Tag tone={tones[phase]}>{t(`phase.${phase}`)}</Tag>
}
