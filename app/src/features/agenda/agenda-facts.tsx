import type { AgendaPhase } from '@voortent/domain/agenda/contract'
import { Facts } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Moment } from '../../shell/moment.tsx'
import { PhaseTag } from './phase-tag.tsx'

type Text = { changedAt: Date | null }

/** What is known of an agenda beside its texts. */
export function AgendaFacts(props: {
  agenda: {
    phase: AgendaPhase
    fromYear: number
    untilYear: number
    changedAt: Date
    text: Text
    speerpunten: { lead: { name: string } | null; text: Text }[]
  }
}) {
  const { t } = useTranslation('agenda')
  const { phase, fromYear, untilYear, changedAt, text, speerpunten } = props.agenda
  const leads = new Set(speerpunten.flatMap(({ lead }) => (lead ? [lead.name] : [])))
  const moments = [changedAt, text.changedAt, ...speerpunten.map((one) => one.text.changedAt)]
  const latest = Math.max(...moments.map((moment) => moment?.getTime() ?? 0))
  return (
    <Facts
      facts={[
        { label: t('phase.label'), value: <PhaseTag phase={phase} /> },
        { label: t('period'), value: t('years', { fromYear, untilYear }) },
        { label: t('speerpunten'), value: speerpunten.length },
        { label: t('lead.all'), value: [...leads].join(', ') },
        { label: t('changed'), value: <Moment date={new Date(latest)} /> },
      ]}
    />
  )
}
