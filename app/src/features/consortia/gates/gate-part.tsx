import { Facts, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Day } from '../../../shell/moment.tsx'
import { CriterionList } from './criterion-list.tsx'
import type { Gate, StepsFound } from './gate.ts'
import { GateChanges } from './gate-changes.tsx'
import { GateDecision } from './gate-decision.tsx'
import { GateVote } from './gate-vote.tsx'

/** The gate that is being prepared or voted on. */
export function GatePart(props: {
  tenant: string
  found: StepsFound
  gate: Gate
  answer: unknown
}) {
  const { t } = useTranslation('consortia')
  const { tenant, found, gate, answer } = props
  const { may } = found
  return (
    <Section title={t('gate.title', { phase: t(`phase.${gate.to}`) })}>
      <Facts
        facts={[
          {
            label: t('gate.planned'),
            value: gate.plannedOn ? <Day date={new Date(gate.plannedOn)} /> : t('gate.unplanned'),
          },
          { label: t('gate.changes'), value: found.refused?.changes },
        ]}
      />
      <h3>{t('gate.criteria')}</h3>
      <CriterionList gate={gate} may={may} answer={answer} />
      {may.lead && <GateChanges gate={gate} answer={answer} />}
      <h3>{t('gate.decision')}</h3>
      {gate.ballot ? (
        <GateVote tenant={tenant} gate={gate} mayLead={may.lead} answer={answer} />
      ) : (
        <GateDecision found={found} gate={gate} answer={answer} />
      )}
    </Section>
  )
}
