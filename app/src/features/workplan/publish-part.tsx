import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ActButton } from '../../shell/act-button.tsx'
import styles from './workplan.module.css'

/** To the library with one act, or the word that it is there. */
export function PublishPart(props: {
  base: string
  id: string
  published: boolean
  may: boolean
  /** Which it is, for who cannot see. */
  of?: string
}) {
  const { t } = useTranslation('workplan')
  const { base, id, published, may, of } = props
  if (published)
    return (
      <p className={styles.under}>
        {t('publish.done')} <Link to={base}>{t('publish.look')}</Link>
      </p>
    )
  if (!may) return null
  return (
    <ActButton act="publish" about={{ id }} look="second" of={of}>
      {t('publish.button')}
    </ActButton>
  )
}
