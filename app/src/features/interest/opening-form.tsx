import type { Api } from '@voortent/api'
import { longest } from '@voortent/domain/interest/contract'
import { Button, ChoiceField, Field, FormCard, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'

type Leads = Awaited<ReturnType<Api['interest']['openingOf']>>

/** What it is, what it asks, what it yields, who calls. */
export function OpeningForm({ leads, answer }: { leads: Leads; answer: unknown }) {
  const { t } = useTranslation('interest')
  const { opening, callers } = leads
  const refused = useFormRefusal(answer)
  useFocusOnRefusal(answer)
  const field = (name: string, before: string | number | undefined) => {
    const { error, defaultValue } = refused.field(name)
    return { error, defaultValue: defaultValue ?? String(before ?? ''), name }
  }
  const open = opening && !opening.closedAt
  return (
    <Form method="post" noValidate>
      <FormCard
        refusal={refused.sentence}
        actions={<Button>{t(open ? 'companies.save' : 'companies.open-button')}</Button>}
      >
        <TextField
          label={t('opening.about')}
          hint={t('opening.about-hint', { count: longest.about })}
          maxLength={longest.about}
          required
          {...field('about', opening?.about)}
        />
        <Field
          label={t('opening.hours')}
          inputMode="numeric"
          required
          {...field('hours', opening?.hours)}
        />
        <Field
          label={t('opening.months')}
          inputMode="numeric"
          required
          {...field('months', opening?.months)}
        />
        <Field
          label={t('opening.yields')}
          hint={t('opening.yields-hint')}
          maxLength={longest.yields}
          required
          {...field('yields', opening?.yields)}
        />
        <ChoiceField
          label={t('opening.caller')}
          hint={t('opening.caller-hint')}
          {...field('caller', opening?.callerId)}
          choices={[
            { value: '', label: t('opening.choose') },
            ...callers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </FormCard>
    </Form>
  )
}
