import { type Column, OverviewTable } from '@voortent/ui'
import type { TFunction } from 'i18next'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Day } from '../../shell/moment.tsx'
import { PlaceButtons } from '../../shell/place-buttons.tsx'
import { useQuickLinks } from '../../shell/use-quick-links.ts'
import type { ActionRow } from './action-row.ts'
import styles from './actions-table.module.css'
import { moneyInWords } from './money-in-words.ts'
import { Period } from './period.tsx'
import { StatusTag } from './status-tag.tsx'

/** What a row of hundreds does not look up again. */
type Said = { t: TFunction<'actions'>; language: string }

/** Actions as a table; with their order to change where that is asked. */
export function ActionsTable(props: {
  here: string
  caption: string
  actions: ActionRow[]
  speerpunten: Map<string, string>
  arrange: boolean
}) {
  const { t, i18n } = useTranslation('actions')
  const said: Said = { t, language: i18n.language }
  const ref = useRef<HTMLDivElement>(null)
  useQuickLinks(ref)
  const { here, caption, actions, speerpunten, arrange } = props
  const columns: Column<ActionRow>[] = [
    {
      name: 'title',
      label: t('fact.title'),
      cell: ({ id, title }) => <a href={`${here}/${id}`}>{title}</a>,
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
    { name: 'lead', label: t('fact.lead'), cell: (action) => <Who {...action} {...said} /> },
    { name: 'period', label: t('fact.period'), cell: (action) => <Period {...action} short /> },
    { name: 'step', label: t('fact.next-step'), cell: (action) => <Step {...action} /> },
    {
      name: 'money',
      label: t('fact.money'),
      numeric: true,
      cell: (action) => <Sum {...action} {...said} />,
    },
  ]
  if (arrange)
    columns.push({
      name: 'place',
      label: t('fact.place'),
      cell: (action) => <Place action={action} last={actions.length - 1} t={t} />,
    })
  return (
    <div ref={ref}>
      <OverviewTable caption={caption} columns={columns} rows={actions} keyOf={({ id }) => id} />
    </div>
  )
}

function Place({ action, last, t }: { action: ActionRow; last: number } & Pick<Said, 't'>) {
  const { id, title, position } = action
  const to = (place: number) => (place < 0 || place > last ? null : place)
  return (
    <PlaceButtons
      about={{ action: id }}
      name="position"
      up={{ label: t('place.up', { title }), value: to(position - 1) }}
      down={{ label: t('place.down', { title }), value: to(position + 1) }}
    />
  )
}

function Who({ lead, joined, t }: ActionRow & Said) {
  return (
    <>
      {lead ?? <span className={styles.soft}>{t('no-lead')}</span>}
      {joined > 0 && <span className={styles.under}>{t('partners.more', { count: joined })}</span>}
    </>
  )
}

function Step({ nextStep, nextStepOn }: ActionRow) {
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

function Sum({ zeker, gehoopt, t, language }: ActionRow & Said) {
  return (
    <>
      {zeker > 0 && moneyInWords(zeker, language)}
      {gehoopt > 0 && (
        <span className={styles.under}>
          {moneyInWords(gehoopt, language)} {t('money.short.gehoopt')}
        </span>
      )}
    </>
  )
}
