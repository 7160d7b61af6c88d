import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { locales } from '../i18n/locale.ts'
import styles from './switches.module.css'

/** The other language, by its own name; the whole page comes back in it. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('shell')
  const { pathname, search } = useLocation()
  const others = locales.filter((locale) => locale !== i18n.language)
  return (
    <form method="post" action="/taal" className={styles.language}>
      <input type="hidden" name="naar" value={pathname + search} />
      {others.map((locale) => (
        <button key={locale} name="locale" value={locale} lang={locale} className={styles.plain}>
          {t(`language.${locale}`)}
        </button>
      ))}
    </form>
  )
}
