import { ButtonLink, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../../shell/ask.ts'
import { pageTitle } from '../../../shell/page-title.ts'
import type { Route } from './+types/tenant-door.page'
import styles from './door.module.css'
import { viaIn } from './via-in.ts'

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'interest-door:door.window')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const via = viaIn(args.request.url)
  const sent = new URL(args.request.url).searchParams.has('verstuurd')
  return read(args, async (api) => {
    const door = await api.interest.door({ tenant, via })
    return { ...door, via: door.association ? via : '', sent }
  })
}

export default function TenantDoor({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('interest-door')
  const { open, takesPart, asks, association, via, sent } = loaderData
  const here = `/${params.tenant}/doe-mee`
  const search = via && `?via=${via}`
  if (sent) return <PageHeader title={t('sent.title')} intro={t('sent.text')} />
  return (
    <>
      <PageHeader title={t('door.title')} intro={t('door.intro')} />
      {association && <p className={styles.via}>{t('via', { association })}</p>}
      {open.length > 0 && (
        <ul className={styles.choices}>
          {open.map(({ id, title, hours }) => (
            <li key={id}>
              <Link to={`${here}/${id}${search}`}>{title}</Link>
              <p>{t('hours', { count: hours })}</p>
            </li>
          ))}
        </ul>
      )}
      {takesPart && (
        <p className={styles.other}>
          {open.length > 0 ? (
            <Link to={`${here}/kennismaken${search}`}>{t('door.meet')}</Link>
          ) : (
            <ButtonLink to={`${here}/kennismaken${search}`}>{t('door.meet')}</ButtonLink>
          )}
        </p>
      )}
      {asks && (
        <p className={styles.other}>
          <Link to={`/${params.tenant}/vraag`}>{t('door.ask')}</Link>
        </p>
      )}
      <p className={styles.other}>
        <Link to={`${here}/account`}>{t('door.account')}</Link>
      </p>
    </>
  )
}
