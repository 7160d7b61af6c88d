import { Button, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Day } from '../../../shell/moment.tsx'
import type { Gate } from './gate.ts'
import { JudgeForm } from './judge-form.tsx'
import styles from './steps.module.css'

const tones = {
  open: 'asked',
  met: 'done',
  'not-met': 'loss',
  'not-applicable': 'plain',
} as const

/** What has to be so before going on: how far it is, who said so, and a form to say it. */
export function CriterionList(props: {
  gate: Gate
  may: { lead: boolean; judge: boolean }
  answer: unknown
}) {
  const { t } = useTranslation('consortia')
  const { gate, may, answer } = props
  const prepares = gate.ballot === null
  if (gate.criteria.length === 0) return <p>{t('gate.no-criteria')}</p>
  return (
    <ul className={styles.criteria}>
      {gate.criteria.map((criterion) => (
        <li key={criterion.id}>
          <p className={styles.criterion}>
            <span>{criterion.text}</span>
            <Tag tone={tones[criterion.state]}>{t(`gate.state.${criterion.state}`)}</Tag>
          </p>
          {criterion.at && (
            <p className={styles.remark}>
              {criterion.remark} ({criterion.by}, <Day date={criterion.at} />)
            </p>
          )}
          {prepares && may.judge && <JudgeForm criterion={criterion} answer={answer} />}
          {prepares && may.lead && criterion.own && (
            <Form method="post">
              <input type="hidden" name="act" value="remove-criterion" />
              <Button
                look="quiet"
                name="criterion"
                value={criterion.id}
                aria-label={t('gate.remove-this', { text: criterion.text })}
              >
                {t('gate.remove')}
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
