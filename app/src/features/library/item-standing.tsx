import type { Api } from '@voortent/api'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import styles from './library.module.css'

type Item = Awaited<ReturnType<Api['library']['get']>>

const tones = {
  draft: 'asked',
  review: 'asked',
  published: 'done',
  revised: 'done',
  withdrawn: 'loss',
} as const

/** How far an item is, and who sees it from when. */
export function ItemStanding({ tenant, item }: { tenant: string; item: Item }) {
  const { t } = useTranslation('library')
  const { id, facts, status, embargoed } = item
  const out = status === 'published' || status === 'revised'
  const shared = facts.visibility === 'openbaar' || facts.visibility === 'netwerk'
  return (
    <p className={styles.tags}>
      <Tag>{t(`kind.${facts.kind}`)}</Tag>
      <Tag tone={tones[status]}>{t(`status.${status}`)}</Tag>
      <span>{t(`visibility.${facts.visibility}`)}</span>
      {embargoed && facts.embargoUntil && (
        <Tag tone="asked">
          {t('embargo')} <Day date={new Date(facts.embargoUntil)} />
        </Tag>
      )}
      {shared && out && !embargoed && (
        <Link to={`/${tenant}/over/kennis/${id}`}>
          {t(facts.visibility === 'openbaar' ? 'public-page' : 'network-page')}
        </Link>
      )}
    </p>
  )
}
