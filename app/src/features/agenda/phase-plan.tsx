import { Button, Field, FormCard } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { answerTo } from './answer-to.ts'
import type { PhaseInList } from './phase-list.tsx'
import styles from './phases.module.css'

/** From when until when each phase is meant to last; what is not known yet stays open. */
export function PhasePlan({ phases, answer }: { phases: PhaseInList[]; answer: unknown }) {
  const { t } = useTranslation('agenda')
  const refused = useFormRefusal(answerTo(answer, 'plan'))
  const unsaved = useUnsavedWarning()
  const day = (
    place: number,
    phase: string,
    end: 'startsOn' | 'endsOn',
    planned: string | null,
  ) => {
    const { error, defaultValue } = refused.field(`${phase}.${end}`)
    return (
      <Field
        name={`${phase}.${end}`}
        type="date"
        label={t(`phases.${end}`)}
        error={error ?? refused.field(`phases.${place}.${end}`).error}
        defaultValue={defaultValue ?? planned ?? ''}
      />
    )
  }
  return (
    <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
      <input type="hidden" name="act" value="plan" />
      <FormCard refusal={refused.sentence} actions={<Button>{t('phases.save-plan')}</Button>}>
        <p>{t('phases.plan-hint')}</p>
        {phases.map(({ phase, startsOn, endsOn }, place) => (
          <fieldset key={phase} className={styles.plan}>
            <legend>{t(`phase.${phase}`)}</legend>
            {day(place, phase, 'startsOn', startsOn)}
            {day(place, phase, 'endsOn', endsOn)}
          </fieldset>
        ))}
      </FormCard>
    </Form>
  )
}
