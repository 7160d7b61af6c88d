import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { PublicFrame } from '../../shell/front/public-frame.tsx'
import { Day } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { TenantColours } from '../../shell/tenant-colours.tsx'
import { Text } from '../documents/text.tsx'
import type { Route } from './+types/public-agenda.page'
import styles from './adoption.module.css'
import { Progress } from './progress.tsx'

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda } = args.params
  return read(args, async (api) => ({
    tenant: (await api.tenancy.publicFace({ tenant })).tenant,
    found: await api.adoption.publicAgenda({ tenant, agenda }),
  }))
}

export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.found.agenda.title ?? 'adopted:public.title')

export default function PublicAgenda({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('adopted')
  const { tenant, found } = loaderData
  const { agenda, adoption, speerpunten, promises, supersededBy } = found
  return (
    <PublicFrame>
      <TenantColours colours={tenant.colours} />
      <header className={styles.head}>
        <p className={styles.kind}>
          <Link to={`/${tenant.slug}/over`}>{tenant.name}</Link>
        </p>
        <h1 tabIndex={-1}>{agenda.title}</h1>
        {agenda.ambition && <p className={styles.lead}>{agenda.ambition}</p>}
        <p>
          {t('record.for-years', { from: agenda.fromYear, until: agenda.untilYear })}{' '}
          {t('record.adopted-on')} <Day date={adoption.adoptedAt} />.{' '}
          <Link to={`/${tenant.slug}/vastgesteld/${adoption.id}`}>{t('public.record')}</Link>
        </p>
        {supersededBy && (
          <p className={styles.later}>
            {t('record.superseded')}{' '}
            <Link to={`/${tenant.slug}/vastgesteld/${supersededBy.id}`}>
              {t('record.to-later')}
            </Link>
          </p>
        )}
      </header>
      <section aria-labelledby="waarom" className={styles.part}>
        <h2 id="waarom">{t('public.why')}</h2>
        <Text content={agenda.content} deeper={1} />
        <p className={styles.outcome}>{t('public.promises', { ...promises })}</p>
      </section>
      {speerpunten.map((speerpunt, place) => (
        <section key={speerpunt.id} aria-labelledby={speerpunt.id} className={styles.part}>
          <h2 id={speerpunt.id}>{`${place + 1}. ${speerpunt.title}`}</h2>
          {speerpunt.lead && (
            <p className={styles.soft}>{t('record.lead', { name: speerpunt.lead })}</p>
          )}
          <Text content={speerpunt.content} deeper={1} />
          <Progress speerpunt={speerpunt} />
        </section>
      ))}
      <p className={styles.soft}>{t('public.join')}</p>
      <p className={styles.ways}>
        <Link to={`/${tenant.slug}/doe-mee`}>{t('public.to-join')}</Link>
      </p>
    </PublicFrame>
  )
}
