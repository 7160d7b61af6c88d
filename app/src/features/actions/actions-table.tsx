import type { Api } from '@voortent/api'
import { moneyTotals } from '@voortent/domain/actions/contract'
import { type Column, OverviewTable } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import styles from './actions-table.module.css'
import { Money } from './money.tsx'
import { Period } from './period.tsx'
import { PlaceButtons } from './place-buttons.tsx'
import { StatusTag } from './status-tag.tsx'

export type ListedAction = Awaited<ReturnType<Api['actions']['list']>>[number]

/** Actions as a table; with their order to change where that is asked. */
export function ActionsTable(props: {
  here: string
  caption: string
  actions: ListedAction[]
  speerpunten: Map<string, string>
  arrange: boolean
}) {
  const { t } = useTranslation('actions')
  const { here, caption, actions, speerpunten, arrange } = props
  const columns: Column<ListedAction>[] = [
    {
      name: 'title',
      label: t('fact.title'),
      cell: ({ id, title }) => <Link to={`${here}/${id}`}>{title}</Link>,
    },
    {
      name: 'status',
      label: t('fact.status'),
      cell: ({ status }) => <StatusTag status={status} />,
    },
    {
      name: 'speerpunt',
      label: t('fact.speerpunt'),
      cell: ({ speerpuntId }) => speerpunten.get(speerpuntId) ?? '',
    },
    { name: 'lead', label: t('fact.lead'), cell: (action) => <Who {...action} /> },
    { name: 'period', label: t('fact.period'), cell: (action) => <Period {...action} short /> },
    { name: 'step', label: t('fact.next-step'), cell: (action) => <Step {...action} /> },
    { name: 'money', label: t('fact.money'), numeric: true, cell: (action) => <Sum {...action} /> },
  ]
  if (arrange)
    columns.push({
      name: 'place',
      label: t('fact.place'),
      cell: (action) => <PlaceButtons action={action} last={actions.length - 1} />,
    })
  return <OverviewTable caption={caption} columns={columns} rows={actions} keyOf={({ id }) => id} />
}

function Who({ lead, partners }: ListedAction) {
  const { t } = useTranslation('actions')
  return (
    <>
      {lead?.name ?? <span className={styles.soft}>{t('no-lead')}</span>}
      {partners.length > 0 && (
        <span className={styles.under}>{t('partners.more', { count: partners.length })}</span>
      )}
    </>
  )
}

function Step({ nextStep, nextStepOn }: ListedAction) {
  if (!nextStep) return null
  return (
    <>
      {nextStep}
      {nextStepOn && (
        <span className={styles.under}>
          <Day date={new Date(nextStepOn)} />
        </span>
      )}
    </>
  )
}

function Sum({ money }: ListedAction) {
  const { t } = useTranslation('actions')
  const { zeker, gehoopt } = moneyTotals(money)
  return (
    <>
      {zeker > 0 && <Money cents={zeker} />}
      {gehoopt > 0 && (
        <span className={styles.under}>
          <Money cents={gehoopt} /> {t('money.short.gehoopt')}
        </span>
      )}
    </>
  )
}
