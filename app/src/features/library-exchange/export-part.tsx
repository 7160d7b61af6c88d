import { referenceFormats } from '@voortent/domain/library/contract'
import { useTranslation } from 'react-i18next'
import { Fold } from '../../shell/fold.tsx'
import styles from './exchange.module.css'

/** What was found, to take along in a reference manager or to follow in a feed reader. */
export function ExportPart({
  here,
  search,
  feeds = false,
}: {
  here: string
  search: string
  feeds?: boolean
}) {
  const { t } = useTranslation('library-exchange')
  return (
    <Fold title={t('export.title')}>
      <p className={styles.hint}>{t('export.hint')}</p>
      <ul className={styles.ways}>
        {referenceFormats.map((format) => (
          <li key={format}>
            <a href={`${here}/verwijzingen/${format}${search}`} download>
              {t(`format.${format}`)}
            </a>
          </li>
        ))}
      </ul>
      {feeds && (
        <>
          <p className={styles.hint}>{t('export.feeds')}</p>
          <ul className={styles.ways}>
            <li>
              <a href={`${here}/atom.xml${search}`}>Atom</a>
            </li>
            <li>
              <a href={`${here}/rss.xml${search}`}>RSS</a>
            </li>
          </ul>
        </>
      )}
    </Fold>
  )
}
