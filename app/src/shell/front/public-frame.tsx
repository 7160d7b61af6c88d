import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Form, Link, useLocation } from 'react-router'
import { DoneLine } from '../frame/done-notice.tsx'
import { LanguageSwitch } from '../frame/language-switch.tsx'
import { Progress } from '../frame/progress.tsx'
import { useArrival } from '../frame/use-arrival.ts'
import { useRootData } from '../root-data.ts'
import styles from './public-frame.module.css'

/** Around pages for anybody: plain elements, little to load, nothing to accept. */
export function PublicFrame({
  notice = <DoneLine />,
  children,
}: {
  notice?: ReactNode
  children: ReactNode
}) {
  useArrival()
  return (
    <div className={styles.frame}>
      <Progress />
      <PublicHeader />
      <main id="inhoud" className={styles.main} tabIndex={-1}>
        {notice}
        {children}
      </main>
      <PublicFooter />
    </div>
  )
}

function PublicHeader() {
  const { t } = useTranslation('shell')
  const { me } = useRootData()
  const { pathname } = useLocation()
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.mark}>
        <img src="/favicon.svg" alt="" width="28" height="28" />
        <span>Voortent</span>
      </Link>
      <div className={styles.tools}>
        <LanguageSwitch />
        {me ? (
          <>
            <Link to="/profiel" className={styles.link}>
              {me.displayName}
            </Link>
            <Form method="post" action="/afmelden">
              <button type="submit" className={styles.link}>
                {t('sign-out')}
              </button>
            </Form>
          </>
        ) : (
          pathname !== '/aanmelden' && (
            <Link to="/aanmelden" className={styles.link}>
              {t('sign-in')}
            </Link>
          )
        )}
      </div>
    </header>
  )
}

function PublicFooter() {
  const { t } = useTranslation('shell')
  const { demo } = useRootData()
  return (
    <footer className={styles.footer}>
      {demo && <p>{t('front.demo')}</p>}
      <p>{t('front.footer')}</p>
    </footer>
  )
}
