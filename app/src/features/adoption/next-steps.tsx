import type { DecisionStage } from '@voortent/domain/adoption/contract'
import { Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

/** What comes next at each stage, with the way to it. */
export function NextSteps(props: {
  stage: DecisionStage
  phase: string
  here: string
  ballot: string | null
  record: string | null | undefined
}) {
  const { t } = useTranslation('adoption')
  const { stage, phase, here, ballot, record } = props
  const early = stage === 'none' && phase !== 'besluitvorming'
  const steps = [
    ...(early ? [{ to: `${here}/fasen`, key: 'phases' }] : []),
    ...(ballot && stage !== 'adopted' ? [{ to: ballot, key: `ballot-${stage}` }] : []),
    ...(record ? [{ to: record, key: 'record' }] : []),
  ]
  if (steps.length === 0) return null
  return (
    <Section title={t('steps.title')}>
      <ul>
        {steps.map(({ to, key }) => (
          <li key={key}>
            <Link to={to}>{t(`steps.${key}`)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
