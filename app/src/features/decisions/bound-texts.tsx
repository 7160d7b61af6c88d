import { Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import styles from './ballot.module.css'

/** The texts a ballot decides on, by name and hash. */
export function BoundTexts(props: {
  texts: { document: string; name: string; hash: string | null }[]
}) {
  const { t } = useTranslation('decisions')
  const { tenant } = useParams()
  const { texts } = props
  if (texts.length === 0) return null
  const frozen = texts.every(({ hash }) => hash !== null)
  return (
    <Section title={t('ballot.texts')}>
      <p className={styles.soft}>{t(frozen ? 'ballot.texts-frozen' : 'ballot.texts-live')}</p>
      <ul className={styles.texts}>
        {texts.map(({ document, name, hash }) => (
          <li key={document}>
            <Link to={`/${tenant}/documenten/${document}`}>{name}</Link>
            {hash && (
              <span className={styles.hash}>
                {t('ballot.hash')}: <code>{hash}</code>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
