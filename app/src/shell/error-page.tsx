import { useTranslation } from 'react-i18next'
import { isRouteErrorResponse, Link, useRouteError } from 'react-router'

/** Says what went wrong and what to do next; 404 and 403 are sentences of their own. */
export function ErrorPage() {
  const { t } = useTranslation('shell')
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const known = status === 404 || status === 403 ? status : 500
  return (
    <main id="inhoud">
      <h1>{t(`error.${known}.title`)}</h1>
      <p>{t(`error.${known}.explanation`)}</p>
      <p>
        <Link to="/">{t('error.back')}</Link>
      </p>
    </main>
  )
}
