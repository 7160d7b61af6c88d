import { verdicts } from '@voortent/domain/consultation/contract'
import { Button, FormCard, Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { answerTo } from './answer-to.ts'
import styles from './draft-form.module.css'
import { RadioGroup } from './radio-group.tsx'

/** The coordinator's answer: taken over, partly or not, why, and whether the text changes at once. */
export function AnswerForm(props: {
  amendment: { proposed: string }
  may: { apply: boolean }
  passageStands: boolean
  answer: unknown
}) {
  const { t } = useTranslation('consultation')
  const { amendment, may, passageStands, answer } = props
  const given = answerTo(answer, 'answer')
  const refused = useFormRefusal(given)
  const unsaved = useUnsavedWarning()
  const { error, defaultValue } = refused.field('verdict')
  const adopted = refused.field('adopted')
  const canApply = may.apply && passageStands
  return (
    <Section title={t('answer.give')}>
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <input type="hidden" name="act" value="answer" />
        <FormCard refusal={refused.sentence} actions={<Button>{t('answer.button')}</Button>}>
          <RadioGroup
            legend={t('answer.verdict')}
            name="verdict"
            choices={verdicts.map((value) => ({ value, label: t(`verdict.${value}`) }))}
            chosen={defaultValue}
            error={error}
          />
          <TextField
            label={t('answer.reason')}
            hint={t('answer.reason-hint')}
            name="reason"
            maxLength={3000}
            required
            {...refused.field('reason')}
          />
          <TextField
            label={t('answer.adopted')}
            hint={t('answer.adopted-hint')}
            name="adopted"
            maxLength={10_000}
            error={adopted.error}
            defaultValue={adopted.defaultValue ?? amendment.proposed}
          />
          {canApply ? (
            <label className={styles.along}>
              <input
                type="checkbox"
                name="apply"
                defaultChecked={given ? given.values.apply !== undefined : true}
              />
              {t('answer.apply')}
            </label>
          ) : (
            <p className={styles.before}>{t('answer.by-hand-hint')}</p>
          )}
        </FormCard>
      </Form>
    </Section>
  )
}
