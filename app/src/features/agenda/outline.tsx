import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import styles from './outline.module.css'

/** What an agenda holds, in order: its own text and its speerpunten. */
export function Outline(props: {
  items: { key: string; title: string; to: string }[]
  /** True where the items are places on this page. */
  here?: boolean
}) {
  const { t } = useTranslation('agenda')
  const id = useId()
  return (
    <nav aria-labelledby={id} className={styles.outline}>
      <h2 id={id}>{t('outline')}</h2>
      <ol>
        {props.items.map(({ key, title, to }) => (
          <li key={key}>
            {props.here ? <a href={to}>{title}</a> : <NavLink to={to}>{title}</NavLink>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
