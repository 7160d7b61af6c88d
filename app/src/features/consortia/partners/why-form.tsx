import type { Api } from '@voortent/api'
import { whyQuestions } from '@voortent/domain/consortia/contract'
import { Button, FormCard, Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import type { FormRefusal } from '../../../shell/ask.ts'
import { Fold } from '../../../shell/fold.tsx'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../../shell/use-unsaved-warning.ts'
import styles from './partners.module.css'

type Own = NonNullable<Awaited<ReturnType<Api['consortiumPartners']['why']>>['own']>

/** The four questions to one's own organisation, whose representatives share one answer. */
export function WhyForm({ own, answer }: { own: Own; answer: FormRefusal | undefined }) {
  const { t } = useTranslation('consortia')
  const refused = useFormRefusal(answer)
  const unsaved = useUnsavedWarning()
  const known = own.answer ?? own.before
  const form = (
    <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
      <input type="hidden" name="act" value="answer" />
      <input type="hidden" name="round" value={own.round} />
      <FormCard
        refusal={refused.sentence}
        actions={<Button>{t(own.answer ? 'why.change' : 'why.answer')}</Button>}
      >
        <p className={styles.soft}>
          {t(!own.answer && own.before ? 'why.from-before' : 'why.shared', {
            name: own.organisation.name,
          })}
        </p>
        {whyQuestions.map((question) => {
          const { error, defaultValue } = refused.field(question)
          return (
            <TextField
              key={question}
              name={question}
              label={t(`why.question.${question}`)}
              hint={t(`why.hint.${question}`)}
              error={error}
              defaultValue={defaultValue ?? known?.[question]}
              rows={3}
              maxLength={1500}
            />
          )
        })}
      </FormCard>
    </Form>
  )
  const title = t('why.own', { name: own.organisation.name })
  if (!own.answer) return <Section title={title}>{form}</Section>
  return (
    <Fold title={title} open={answer !== undefined}>
      {form}
    </Fold>
  )
}
