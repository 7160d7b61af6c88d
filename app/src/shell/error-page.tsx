import { ButtonLink } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { useLocation, useRouteError } from 'react-router'
import { errorKind, requestIdOf } from './error-kind.ts'
import styles from './error-page.module.css'
import { PublicFrame } from './front/public-frame.tsx'
import { useRootData } from './root-data.ts'

/** Says what went wrong, what it means and what to do next; the frame around it stays. */
export function ErrorMessage({ home }: { home: string }) {
  const { t } = useTranslation('shell')
  const { me } = useRootData()
  const { pathname, search } = useLocation()
  const error = useRouteError()
  const kind = errorKind(error)
  const requestId = requestIdOf(error)
  const again = kind === 500 || kind === 429
  return (
    <div className={styles.error}>
      <p className={styles.number} aria-hidden="true">
        {kind}
      </p>
      <h1 tabIndex={-1}>{t(`error.${kind}.title`)}</h1>
      <p className={styles.explanation}>{t(`error.${kind}.explanation`)}</p>
      <p className={styles.explanation}>{t(`error.${kind}.next`)}</p>
      {requestId && <p className={styles.request}>{t('error.request', { requestId })}</p>}
      <p className={styles.ways}>
        {again && (
          <a href={pathname + search} className={styles.again}>
            {t('error.again')}
          </a>
        )}
        <ButtonLink to={home} second={again}>
          {t(home === '/' ? 'error.to-front' : 'error.to-home')}
        </ButtonLink>
        {!me && kind !== 500 && (
          <ButtonLink to={`/aanmelden?naar=${encodeURIComponent(pathname)}`} second>
            {t('sign-in')}
          </ButtonLink>
        )}
      </p>
    </div>
  )
}

/** An error outside every tenant. */
export function PublicErrorPage() {
  return (
    <PublicFrame>
      <ErrorMessage home="/" />
    </PublicFrame>
  )
}
