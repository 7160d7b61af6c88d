import type { Api } from '@voortent/api'
import type { TFunction } from 'i18next'
import { Link } from 'react-router'
import styles from './library.module.css'

type Item = Awaited<ReturnType<Api['library']['get']>>

/** What an item belongs to in the tenant, as facts beside what it tells. */
export function linksOf(t: TFunction<'library'>, tenant: string, item: Item) {
  const { consortium, links, origins } = item
  return [
    {
      label: t('fact.consortium'),
      value: consortium && (
        <Link to={`/${tenant}/consortia/${consortium.id}`}>{consortium.title}</Link>
      ),
    },
    {
      label: t('fact.speerpunten'),
      value: links.speerpunten.length > 0 && (
        <Names
          all={links.speerpunten.map((one) => ({ ...one, to: `/${tenant}/agenda/${one.agenda}` }))}
        />
      ),
    },
    {
      label: t('fact.questions'),
      value: links.questions.length > 0 && (
        <Names
          all={links.questions.map((one) => ({ ...one, to: `/${tenant}/vraagstukken/${one.id}` }))}
        />
      ),
    },
    {
      label: t('fact.origin'),
      value: origins.map(({ type }) => t(`origin.${type}`)).join(', '),
    },
  ]
}

function Names({ all }: { all: { id: string; title: string; to: string }[] }) {
  return (
    <ul className={styles.links}>
      {all.map(({ id, title, to }) => (
        <li key={id}>
          <Link to={to}>{title}</Link>
        </li>
      ))}
    </ul>
  )
}
