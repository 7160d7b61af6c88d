import { stages } from '@voortent/domain/contributions/contract'
import { Button, ChoiceField, Field, FormCard } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useMoneyWords } from './use-money-words.ts'
import type { Money } from './waiting-notice.tsx'

/** What subsidy is planned for or spent on a work package in a quarter. */
export function SubsidyForm({ money, answer }: { money: Money; answer: unknown }) {
  const { t } = useTranslation('contributions')
  const words = useMoneyWords()
  const refused = useFormRefusal(answer)
  return (
    <Form method="post" noValidate>
      <FormCard
        refusal={refused.sentence}
        actions={<Button look="second">{t('subsidy.button')}</Button>}
      >
        <p>{t('subsidy.intro')}</p>
        <ChoiceField
          name="stage"
          {...refused.field('stage')}
          label={t('filter.stage')}
          choices={stages.map((value) => ({ value, label: t(`subsidy.${value}`) }))}
        />
        <ChoiceField
          name="quarter"
          {...refused.field('quarter')}
          label={t('column.quarter')}
          choices={money.quarters.map((value) => ({ value, label: words.quarter(value) }))}
        />
        {money.workPackages.length > 0 && (
          <ChoiceField
            name="workPackage"
            {...refused.field('workPackage')}
            label={t('column.package')}
            choices={[
              { value: '', label: t('no-package') },
              ...money.workPackages
                .filter(({ withdrawn }) => !withdrawn)
                .map(({ id, number, title }) => ({
                  value: id,
                  label: t('package', { number, title }),
                })),
            ]}
          />
        )}
        <Field
          name="amount"
          {...refused.field('amount')}
          label={t('sheet.amount')}
          hint={t('subsidy.hint')}
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
        />
      </FormCard>
    </Form>
  )
}
