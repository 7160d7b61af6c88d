import { useTranslation } from 'react-i18next'
import { Fold } from '../../shell/fold.tsx'
import styles from './library.module.css'
import { referenceFormats } from './reference-formats.ts'

/** What was found, to take along in a reference manager or to follow in a feed reader. */
export function ExportPart({
  here,
  search = '',
  hint,
  feeds = false,
}: {
  here: string
  search?: string
  hint?: string
  feeds?: boolean
}) {
  const { t } = useTranslation('library')
  return (
    <Fold title={t('export.title')}>
      <p className={styles.hint}>{hint ?? t('export.hint')}</p>
      <ul className={styles.takeAlong}>
        {referenceFormats.map((format) => (
          <li key={format}>
            <a href={`${here}/verwijzingen/${format}${search}`} download>
              {t(`cite.format.${format}`)}
            </a>
          </li>
        ))}
      </ul>
      {feeds && (
        <>
          <p className={styles.hint}>{t('export.feeds')}</p>
          <ul className={styles.takeAlong}>
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
