import type { Api } from '@voortent/api'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ActButton } from '../../../shell/act-button.tsx'
import { Fold } from '../../../shell/fold.tsx'
import type { Around } from '../library-talk/around.ts'
import styles from './follow.module.css'

type Item = Awaited<ReturnType<Api['library']['get']>>
type Followed = Around['follows'][number] & { name: string }

/** Follow what an item is about and who made it, each in one press. */
export function FollowPart(props: { tenant: string; item: Item; follows: Around['follows'] }) {
  const { t } = useTranslation('library-follow')
  const { tenant, item, follows } = props
  const { facts, organisations } = item
  const choices: Followed[] = [
    ...facts.themes.map((value) => ({
      kind: 'theme' as const,
      value,
      name: t(`questions:kind.themes.${value}`),
    })),
    ...facts.people.map(({ name, orcid }) => ({
      kind: 'author' as const,
      value: orcid || name,
      name,
    })),
    ...organisations.map(({ id, name }) => ({ kind: 'organisation' as const, value: id, name })),
  ]
  if (choices.length === 0) return null
  const isFollowed = ({ kind, value }: Followed) =>
    follows.some((one) => one.kind === kind && one.value === value)
  return (
    <Fold title={t('title')}>
      <p className={styles.soft}>{t('intro')}</p>
      <ul className={styles.follows}>
        {choices.map((choice) => (
          <li key={choice.kind + choice.value}>
            <span>
              {choice.name} <span className={styles.soft}>{t(`kind.${choice.kind}`)}</span>
            </span>
            <ActButton
              act={isFollowed(choice) ? 'unfollow' : 'follow'}
              about={{ kind: choice.kind, value: choice.value }}
              look="second"
              of={choice.name}
            >
              {t(isFollowed(choice) ? 'unfollow' : 'follow')}
            </ActButton>
          </li>
        ))}
      </ul>
      <Link to={`/${tenant}/kennis/volgen`}>{t('all')}</Link>
    </Fold>
  )
}
