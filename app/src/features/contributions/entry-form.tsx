import { asTyped } from '@voortent/domain/contributions/contract'
import { Button, Field, FormCard } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Fold } from '../../shell/fold.tsx'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from '../consortia/answer-to.ts'
import type { Entry } from './entry.ts'
import { SharesField } from './shares-field.tsx'

/** What an entry is worth and what it is for: to change it, or to say what it should have been. */
export function EntryForm(props: {
  act: 'change' | 'correct'
  entry: Entry
  answer: unknown
  open?: boolean
  children?: ReactNode
}) {
  const { t } = useTranslation('contributions')
  const { act, entry } = props
  const answer = answerTo(props.answer, act)
  const refused = useFormRefusal(answer)
  const field = (name: string, start: string) => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? start }
  }
  const figure = { inputMode: 'decimal', autoComplete: 'off', maxLength: 20 } as const
  return (
    <Fold title={t(`${act}.title`)} open={answer !== undefined || Boolean(props.open)}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value={act} />
        <FormCard refusal={refused.sentence} actions={<Button>{t(`${act}.button`)}</Button>}>
          <p>{t(`${act}.intro`)}</p>
          {entry.kind === 'uren' ? (
            <>
              <Field
                {...field('hours', asTyped(entry.hours ?? 0))}
                {...figure}
                label={t('sheet.hours')}
              />
              <Field
                {...field('rate', asTyped(entry.rate ?? 0))}
                {...figure}
                label={t('sheet.rate')}
              />
            </>
          ) : (
            <Field
              {...field('amount', asTyped(entry.cents))}
              {...figure}
              label={t('sheet.amount')}
            />
          )}
          <Field
            {...field('ground', entry.ground)}
            label={t('sheet.ground')}
            hint={t(`ground-hint.${entry.kind}`)}
            maxLength={300}
          />
          <SharesField entry={entry} refused={refused} typed={answer?.values} />
          {act === 'correct' && (
            <Field {...field('reason', '')} label={t('correct.reason')} maxLength={400} />
          )}
        </FormCard>
      </Form>
    </Fold>
  )
}
