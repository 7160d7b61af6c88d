import { type BarrierEvidence, barrierEvidences } from '@voortent/domain/barriers/contract'
import { ChoiceField, Field, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { ActForm } from '../../shell/act-form.tsx'

/** Who looked, when, in what, and what that showed. */
export function JudgeForm(props: { evidence: BarrierEvidence; today: string; answer: unknown }) {
  const { t } = useTranslation('barriers')
  const { today, answer } = props
  return (
    <ActForm act="judge" title={t('judge')} button={t('judge-button')} answer={answer}>
      {(refused) => (
        <>
          <ChoiceField
            name="evidence"
            label={t('field.outcome')}
            {...refused.field('evidence')}
            choices={[
              { value: '', label: t('choose') },
              ...barrierEvidences.map((value) => ({ value, label: t(`evidence.${value}`) })),
            ]}
          />
          <Field
            name="checkedBy"
            label={t('field.checker')}
            hint={t('hint.checker')}
            {...refused.field('checkedBy')}
            required
            maxLength={200}
          />
          <Field
            name="checkedOn"
            type="date"
            label={t('field.checked-on')}
            error={refused.field('checkedOn').error}
            defaultValue={refused.field('checkedOn').defaultValue ?? today}
            required
          />
          <Field
            name="source"
            label={t('field.source')}
            hint={t('hint.source')}
            {...refused.field('source')}
            required
            maxLength={400}
          />
          <TextField
            name="finding"
            label={t('field.finding')}
            {...refused.field('finding')}
            maxLength={2000}
          />
        </>
      )}
    </ActForm>
  )
}
