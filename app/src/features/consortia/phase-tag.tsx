import type { ConsortiumPhase } from '@voortent/domain/consortia/contract'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

const tones = {
  vraagstuk: 'asked',
  verkenning: 'asked',
  voorstel: 'action',
  aanvraag: 'action',
  uitvoering: 'action',
  afronding: 'done',
  opschaling: 'done',
  gestopt: 'plain',
} as const satisfies Record<ConsortiumPhase, string>

/** Where a consortium stands, in a word. */
export function PhaseTag({ phase }: { phase: ConsortiumPhase }) {
  const { t } = useTranslation('consortia')
  return <Tag tone={tones[phase]}>{t(`phase.${phase}`)}</Tag>
}
