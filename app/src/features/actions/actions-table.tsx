import { type Column, OverviewTable } from '@voortent/ui'
import type { TFunction } from 'i18next'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { dayInWords } from '../../shell/dates.ts'
import { PlaceButtons } from '../../shell/place-buttons.tsx'
import { useQuickLinks } from '../../shell/use-quick-links.ts'
import type { ActionRow } from './action-row.ts'
import styles from './actions-table.module.css'
import { moneyInWords } from './money-in-words.ts'
import { monthsInWords } from './period.tsx'
import { StatusIcons, statusInRow } from './status-tag.tsx'

/** How a cell speaks. Cells are no components: in hundreds of rows these cost more than what they say. */
type Voice = { t: TFunction<'actions'>; language: string }

/** Actions as a table; with their order to change where that is asked. */
export function ActionsTable(props: {
  here: string
  caption: string
  actions: ActionRow[]
  speerpunten: Map<string, string>
  arrange: boolean
}) {
  const { t, i18n } = useTranslation('actions')
  const { language } = i18n
  const voice: Voice = { t, language }
  const ref = useRef<HTMLDivElement>(null)
  useQuickLinks(ref)
  const { here, caption, actions, speerpunten, arrange } = props
  const columns: Column<ActionRow>[] = [
    {
      name: 'title',
      label: t('fact.title'),
      cell: ({ id, title }) => <a href={`${here}/${id}`}>{title}</a>,
    },
    { name: 'status', label: t('fact.status'), cell: ({ status }) => statusInRow(status, t) },
    {
      name: 'speerpunt',
      label: t('fact.speerpunt'),
      cell: ({ speerpuntId }) => speerpunten.get(speerpuntId) ?? '',
    },
    { name: 'lead', label: t('fact.lead'), cell: (action) => who(action, voice) },
    {
      name: 'period',
      label: t('fact.period'),
      cell: (action) => monthsInWords(action, t, language),
    },
    { name: 'step', label: t('fact.next-step'), cell: (action) => step(action, voice) },
    { name: 'money', label: t('fact.money'), numeric: true, cell: (action) => sum(action, voice) },
  ]
  if (arrange)
    columns.push({
      name: 'place',
      label: t('fact.place'),
      cell: (action) => place(action, actions.length - 1, voice),
    })
  return (
    <div ref={ref}>
      <StatusIcons />
      <OverviewTable caption={caption} columns={columns} rows={actions} keyOf={({ id }) => id} />
    </div>
  )
}

function place({ id, title, position }: ActionRow, last: number, { t }: Voice) {
  const to = (there: number) => (there < 0 || there > last ? null : there)
  return (
    <PlaceButtons
      about={{ action: id }}
      name="position"
      up={{ label: t('place.up', { title }), value: to(position - 1) }}
      down={{ label: t('place.down', { title }), value: to(position + 1) }}
    />
  )
}

function who({ lead, joined }: ActionRow, { t }: Voice) {
  return (
    <>
      {lead ?? <span className={styles.soft}>{t('no-lead')}</span>}
      {joined > 0 && <span className={styles.under}>{t('partners.more', { count: joined })}</span>}
    </>
  )
}

function step({ nextStep, nextStepOn }: ActionRow, { language }: Voice) {
  if (!nextStep) return null
  return (
    <>
      {nextStep}
      {nextStepOn && (
        <time dateTime={nextStepOn} className={styles.under}>
          {dayInWords(new Date(nextStepOn), language)}
        </time>
      )}
    </>
  )
}

function sum({ zeker, gehoopt }: ActionRow, { t, language }: Voice) {
  return (
    <>
      {zeker > 0 && moneyInWords(zeker, language)}
      {gehoopt > 0 && (
        <span className={styles.under}>
          {`${moneyInWords(gehoopt, language)} ${t('money.short.gehoopt')}`}
        </span>
      )}
    </>
  )
}
