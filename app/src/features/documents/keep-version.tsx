import { Button, Field, Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'

/** Keeps the text as it stands under a name. */
export function KeepVersion({ answer }: { answer: unknown }) {
  const { t } = useTranslation('documents')
  const { sentence, field } = useFormRefusal(answer)
  return (
    <Form method="post" noValidate>
      {sentence && <Notice tone="loss">{sentence}</Notice>}
      <Field
        label={t('keep.name')}
        hint={t('keep.hint')}
        name="name"
        maxLength={120}
        autoComplete="off"
        {...field('name')}
      />
      <Button>{t('keep.save')}</Button>
    </Form>
  )
}
