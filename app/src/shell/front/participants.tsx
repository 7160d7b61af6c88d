import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './participants.module.css'
import facts from './regions.json'

type Participant = { slug: string; name: string; kind: string; region: string | null }

/** The map in words: who takes part, by kind, and below that every region by name. */
export function Participants({ participating }: { participating: Participant[] }) {
  const { t } = useTranslation('shell')
  const communities = participating.filter(({ kind }) => kind === 'learning-community')
  const regions = participating.filter(({ kind }) => kind !== 'learning-community')
  const lit = new Set(regions.map(({ region }) => region))
  const rest = facts.regions
    .filter(({ slug }) => !lit.has(slug))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
  return (
    <>
      {participating.length === 0 && <p>{t('landing.nobody-yet')}</p>}
      <LinkList title={t('landing.participating')} tenants={regions} />
      <LinkList title={t('landing.communities')} tenants={communities} />
      <details className={styles.rest}>
        <summary>{t('landing.not-yet', { count: rest.length })}</summary>
        <ul>
          {rest.map(({ slug, name }) => (
            <li key={slug}>{name}</li>
          ))}
        </ul>
      </details>
    </>
  )
}

function LinkList({ title, tenants }: { title: string; tenants: Participant[] }) {
  if (tenants.length === 0) return null
  return (
    <>
      <h3 className={styles.kind}>{title}</h3>
      <ul className={styles.list}>
        {tenants.map(({ slug, name }) => (
          <li key={slug}>
            <Link to={`/${slug}/over`}>{name}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
