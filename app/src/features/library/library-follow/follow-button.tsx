import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { ActButton } from '../../../shell/act-button.tsx'
import styles from './follow.module.css'

/** Whether one follows what a page is about, and the press that changes it; the same press again undoes it. */
export function FollowButton(props: {
  kind: 'theme' | 'author' | 'organisation'
  value: string
  name: string
  followed: boolean
}) {
  const { t } = useTranslation('library-follow')
  const { kind, value, name, followed } = props
  return (
    <div className={styles.here}>
      {followed && <Tag tone="done">{t('followed')}</Tag>}
      <ActButton
        act={followed ? 'unfollow' : 'follow'}
        about={{ kind, value }}
        look="second"
        of={name}
      >
        {t(followed ? 'unfollow' : 'follow')}
      </ActButton>
    </div>
  )
}
