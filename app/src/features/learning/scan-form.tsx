import { effectiveElements } from '@voortent/domain/learning/contract'
import { Button, FormCard, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from '../consortia/answer-to.ts'
import styles from './learning.module.css'

/** Five elements, each a mark from 1 to 5 and a reason if one likes. */
export function ScanForm({ round, answer }: { round: string; answer: unknown }) {
  const { t } = useTranslation('learning')
  const refused = useFormRefusal(answerTo(answer, 'answer'))
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="act" value="answer" />
      <input type="hidden" name="round" value={round} />
      <FormCard refusal={refused.sentence} actions={<Button>{t('scan.send')}</Button>}>
        <p>{t('scan.anonymous')}</p>
        {effectiveElements.map((element) => {
          const mark = refused.field(`${element}.mark`)
          const reason = refused.field(`${element}.reason`)
          return (
            <fieldset
              key={element}
              className={styles.question}
              aria-describedby={mark.error ? `${element}-error` : undefined}
            >
              <legend>{t(`element.${element}`)}</legend>
              <p>{t(`ask.${element}`)}</p>
              {mark.error && (
                <p id={`${element}-error`} className={styles.error}>
                  {mark.error}
                </p>
              )}
              <div className={styles.marks}>
                {[1, 2, 3, 4, 5].map((value) => (
                  <label key={value}>
                    <input
                      type="radio"
                      name={`${element}.mark`}
                      value={value}
                      defaultChecked={mark.defaultValue === String(value)}
                    />
                    {value}
                  </label>
                ))}
              </div>
              <p className={styles.ends} aria-hidden>
                <span>{t('scan.hardly')}</span>
                <span>{t('scan.fully')}</span>
              </p>
              <TextField
                name={`${element}.reason`}
                label={t('scan.reason')}
                error={reason.error}
                defaultValue={reason.defaultValue}
                rows={2}
                maxLength={600}
              />
            </fieldset>
          )
        })}
      </FormCard>
    </Form>
  )
}
