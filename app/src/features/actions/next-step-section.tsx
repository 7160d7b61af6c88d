import { Field, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { ActForm } from '../../shell/act-form.tsx'
import { Day } from '../../shell/moment.tsx'
import styles from './action.module.css'
import type { Action } from './action-data.ts'

/** What comes next and when, to change for who carries it out. */
export function NextStepSection({ action, answer }: { action: Action; answer: unknown }) {
  const { t } = useTranslation('actions')
  const { nextStep, nextStepOn, may } = action
  return (
    <Section title={t('fact.next-step')}>
      {nextStep ? (
        <p className={styles.step}>
          {nextStep}
          {nextStepOn && (
            <span className={styles.soft}>
              {' · '}
              <Day date={new Date(nextStepOn)} />
            </span>
          )}
        </p>
      ) : (
        <p className={styles.soft}>{t('step.none')}</p>
      )}
      {may.carryOut && (
        <ActForm act="step" title={t('step.plan')} button={t('step.save')} answer={answer}>
          {(refused) => (
            <>
              <Field
                name="nextStep"
                label={t('fact.next-step')}
                hint={t('step.hint')}
                error={refused.field('nextStep').error}
                defaultValue={refused.field('nextStep').defaultValue ?? nextStep}
                maxLength={300}
              />
              <Field
                name="nextStepOn"
                type="date"
                label={t('fact.next-step-on')}
                error={refused.field('nextStepOn').error}
                defaultValue={refused.field('nextStepOn').defaultValue ?? nextStepOn ?? ''}
              />
            </>
          )}
        </ActForm>
      )}
    </Section>
  )
}
