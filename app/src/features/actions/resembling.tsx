import type { Api } from '@voortent/api'
import { Notice } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './actions-table.module.css'
import { StatusTag } from './status-tag.tsx'

type Alike = Awaited<ReturnType<Api['actions']['resembling']>>

/** Running actions that another one resembles, with the way to them. */
export function Resembling(props: {
  tenant: string
  title: string
  actions: Alike
  children?: ReactNode
}) {
  const { t } = useTranslation('actions')
  const { tenant, title, actions, children } = props
  return (
    <Notice tone="asked" title={title}>
      <ul>
        {actions.map(({ id, title, status, agenda, lead }) => (
          <li key={id}>
            <Link to={`/${tenant}/agenda/${agenda.id}/acties/${id}`}>{title}</Link>{' '}
            <StatusTag status={status} />
            <span className={styles.under}>{[lead ?? t('no-lead'), agenda.title].join(' · ')}</span>
          </li>
        ))}
      </ul>
      {children}
    </Notice>
  )
}
