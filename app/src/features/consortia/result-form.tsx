import { resultKinds } from '@voortent/domain/consortia/contract'
import { Button, ChoiceField, Field, FormCard, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Fold } from '../../shell/fold.tsx'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from './answer-to.ts'

/** Shares something that came out: where it is, or what it says. */
export function ResultForm(props: { answer: unknown }) {
  const { t } = useTranslation('consortia')
  const answer = answerTo(props.answer, 'share')
  const refused = useFormRefusal(answer)
  return (
    <Fold title={t('results.add')} open={answer !== undefined}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value="share" />
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t('results.add')}</Button>}
        >
          <Field
            name="title"
            {...refused.field('title')}
            label={t('results.field.title')}
            required
            maxLength={150}
            autoComplete="off"
          />
          <ChoiceField
            name="kind"
            {...refused.field('kind')}
            label={t('results.field.kind')}
            choices={[
              { value: '', label: t('choose') },
              ...resultKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
            ]}
          />
          <Field name="on" type="date" {...refused.field('on')} label={t('results.field.on')} />
          <Field
            name="link"
            type="url"
            {...refused.field('link')}
            label={t('results.field.link')}
            hint={t('results.link-hint')}
            maxLength={500}
          />
          <TextField
            name="text"
            {...refused.field('text')}
            label={t('results.field.text')}
            hint={t('results.text-hint')}
            maxLength={2000}
          />
        </FormCard>
      </Form>
    </Fold>
  )
}
