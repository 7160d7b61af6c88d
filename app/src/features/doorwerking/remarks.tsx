import { Button, FormCard, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Moment } from '../../shell/moment.tsx'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import styles from './doorwerking.module.css'
import type { Sheet } from './sheet.ts'

/** What an achterban thinks, told by who speaks for it. */
export function Remarks(props: {
  remarks: NonNullable<Sheet['remarks']>
  may: boolean
  answer: unknown
}) {
  const { t } = useTranslation('doorwerking')
  const { remarks, may, answer } = props
  const refused = useFormRefusal(answer)
  return (
    <div id="achterban">
      <p className={styles.soft}>{t('achterban.who-sees')}</p>
      {remarks.length === 0 && <p>{t('achterban.none')}</p>}
      <ul className={styles.list}>
        {remarks.map(({ id, text, writtenAt, by }) => (
          <li key={id}>
            <p className={styles.words}>{text}</p>
            <span className={styles.soft}>
              {by ?? t('achterban.somebody')}, <Moment date={writtenAt} />
            </span>
          </li>
        ))}
      </ul>
      {may && (
        <Form method="post" noValidate key={remarks.length}>
          <FormCard
            refusal={refused.sentence}
            actions={<Button look="second">{t('achterban.save')}</Button>}
          >
            <TextField
              name="text"
              label={t('achterban.label')}
              hint={t('achterban.hint')}
              rows={3}
              maxLength={1000}
              {...refused.field('text')}
            />
          </FormCard>
        </Form>
      )}
    </div>
  )
}
