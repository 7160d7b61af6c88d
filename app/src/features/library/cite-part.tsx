import { useTranslation } from 'react-i18next'
import { Fold } from '../../shell/fold.tsx'
import styles from './library.module.css'
import { referenceFormats } from './reference-formats.ts'

/** References to an item, to read or to take along; `here` is the address of its page. */
export function CitePart({ here }: { here: string }) {
  const { t } = useTranslation('library')
  return (
    <Fold title={t('cite.title')}>
      <p className={styles.hint}>{t('cite.hint')}</p>
      <ul className={styles.takeAlong}>
        {referenceFormats.map((format) => (
          <li key={format}>
            <a href={`${here}/verwijzing/${format}`}>{t(`cite.format.${format}`)}</a>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
