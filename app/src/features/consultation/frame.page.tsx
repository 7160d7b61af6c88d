import { useTranslation } from 'react-i18next'
import { NavLink, Outlet } from 'react-router'
import { read } from '../../shell/ask.ts'
import type { Route } from './+types/frame.page'
import styles from './frame.module.css'

export function loader(args: Route.LoaderArgs) {
  const { tenant, consultation: id } = args.params
  return read(args, (api) => api.consultation.heading({ tenant, id }))
}

/** The pages of one consultation, above each of them. */
export default function ConsultationFrame({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consultation')
  const { state, organisation } = loaderData
  const base = `/${params.tenant}/agenda/${params.agenda}/consultatie/${params.consultation}`
  const takesPart = organisation !== null && state !== 'preparation'
  const pages = [
    { key: 'overview', path: '' },
    { key: 'texts', path: '/tekst' },
    ...(takesPart
      ? [
          { key: 'position', path: '/standpunt' },
          { key: 'achterban', path: '/achterban' },
        ]
      : []),
    { key: 'amendments', path: '/wijzigingen' },
    { key: 'participation', path: '/deelname' },
    { key: 'note', path: '/nota' },
  ]
  return (
    <>
      {state !== 'preparation' && (
        <nav aria-label={t('pages.label')} className={styles.nav}>
          <ul>
            {pages.map(({ key, path }) => (
              <li key={key}>
                <NavLink to={base + path} end={path === ''} prefetch="intent">
                  {t(`pages.${key}`)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Outlet />
    </>
  )
}
