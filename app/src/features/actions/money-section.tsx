import { moneyCertainties, moneyTotals } from '@voortent/domain/actions/contract'
import { Button, ChoiceField, Field, OverviewTable, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { ActForm } from '../../shell/act-form.tsx'
import styles from './action.module.css'
import type { Action } from './action-data.ts'
import { moneyInWords } from './money-in-words.ts'

/** Where the money comes from: what is certain and what is hoped for, with their totals. */
export function MoneySection({ action, answer }: { action: Action; answer: unknown }) {
  const { t, i18n } = useTranslation('actions')
  const { money, may } = action
  const euros = (cents: number) => moneyInWords(cents, i18n.language)
  const { zeker, gehoopt } = moneyTotals(money)
  const columns = [
    {
      name: 'source',
      label: t('fact.source'),
      cell: ({ source, note }: Action['money'][number]) => (
        <>
          {source}
          {note && <span className={styles.note}>{note}</span>}
        </>
      ),
    },
    {
      name: 'certainty',
      label: t('fact.certainty'),
      cell: ({ certainty }: Action['money'][number]) => t(`money.${certainty}`),
    },
    {
      name: 'amount',
      label: t('fact.amount'),
      numeric: true,
      cell: ({ cents }: Action['money'][number]) => euros(cents),
    },
  ]
  const remove = {
    name: 'remove',
    label: t('money.remove-label'),
    cell: ({ id, source }: Action['money'][number]) => (
      <Form method="post">
        <input type="hidden" name="act" value="removeMoney" />
        <input type="hidden" name="money" value={id} />
        <Button look="quiet" aria-label={t('money.remove-this', { source })}>
          {t('money.remove')}
        </Button>
      </Form>
    ),
  }
  return (
    <Section title={t('fact.money')}>
      {money.length === 0 ? (
        <p className={styles.soft}>{t('money.none')}</p>
      ) : (
        <OverviewTable
          caption={t('money.totals', { certain: euros(zeker), hoped: euros(gehoopt) })}
          columns={may.carryOut ? [...columns, remove] : columns}
          rows={money}
          keyOf={({ id }) => id}
        />
      )}
      {may.carryOut && (
        <ActForm
          key={money.length}
          act="money"
          title={t('money.add')}
          button={t('money.save')}
          answer={answer}
        >
          {(refused) => (
            <>
              <Field
                name="source"
                label={t('fact.source')}
                hint={t('money.source-hint')}
                {...refused.field('source')}
                maxLength={150}
              />
              <Field
                name="amount"
                label={t('fact.amount')}
                hint={t('money.amount-hint')}
                {...refused.field('amount')}
                inputMode="decimal"
                autoComplete="off"
              />
              <ChoiceField
                name="certainty"
                label={t('fact.certainty')}
                {...refused.field('certainty')}
                choices={moneyCertainties.map((value) => ({ value, label: t(`money.${value}`) }))}
              />
              <Field
                name="note"
                label={t('fact.note')}
                {...refused.field('note')}
                maxLength={400}
              />
            </>
          )}
        </ActForm>
      )}
    </Section>
  )
}
