import type { Api } from '@voortent/api'
import { Button, ChoiceField, Field, FormCard } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import type { FormRefusal } from '../../../shell/ask.ts'
import { Fold } from '../../../shell/fold.tsx'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'

type Edition = Awaited<ReturnType<Api['consortiumPartners']['agreement']>>['editions'][number]

/** Notes a signature on paper of who has not signed here. */
export function PaperForm(props: { edition: Edition; answer: FormRefusal | undefined }) {
  const { t } = useTranslation('consortia')
  const { edition, answer } = props
  const refused = useFormRefusal(answer)
  const unsigned = edition.parties.filter(({ signature }) => !signature)
  if (unsigned.length === 0) return null
  return (
    <Fold title={t('paper.title')} open={answer !== undefined}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value="paper" />
        <input type="hidden" name="edition" value={edition.id} />
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t('paper.button')}</Button>}
        >
          <ChoiceField
            name="organisation"
            {...refused.field('organisation')}
            label={t('fact.organisation')}
            choices={[
              { value: '', label: t('choose') },
              ...unsigned.map(({ organisation, name }) => ({ value: organisation, label: name })),
            ]}
          />
          <Field
            name="by"
            {...refused.field('by')}
            label={t('agreement.by')}
            autoComplete="off"
            maxLength={120}
          />
          <Field type="date" name="on" {...refused.field('on')} label={t('paper.on')} />
        </FormCard>
      </Form>
    </Fold>
  )
}
