import { useTranslation } from 'react-i18next'
import { Link, useMatches } from 'react-router'
import { stepsOf } from '../trail.ts'
import styles from './breadcrumbs.module.css'

/** Where this page stands: the tenant's start, and the steps that the page gives in its `handle`. */
export function Breadcrumbs({ tenant }: { tenant: { slug: string } }) {
  const { t, i18n } = useTranslation('shell')
  const steps = stepsOf(useMatches()).filter(({ label }) => label)
  if (steps.length === 0) return null
  const say = (label: string) => (i18n.exists(label) ? t(label) : label)
  return (
    <nav aria-label={t('breadcrumbs')} className={styles.crumbs}>
      <ol>
        <li>
          <Link to={`/${tenant.slug}`}>{t('nav.home')}</Link>
        </li>
        {steps.map(({ label, to }, place) => (
          <li key={label}>
            {to && place < steps.length - 1 ? (
              <Link to={`/${tenant.slug}/${to}`}>{say(label)}</Link>
            ) : (
              <span aria-current={place === steps.length - 1 ? 'page' : undefined}>
                {say(label)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
