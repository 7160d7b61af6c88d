import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { PublicFrame } from '../../shell/front/public-frame.tsx'
import { Day } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { TenantColours } from '../../shell/tenant-colours.tsx'
import { Text } from '../documents/text.tsx'
import type { Route } from './+types/record.page'
import styles from './adoption.module.css'
import { Changes } from './changes.tsx'
import { Outcome } from './outcome.tsx'
import { VotesTable } from './votes-table.tsx'

export function loader(args: Route.LoaderArgs) {
  const { tenant, adoption } = args.params
  return read(args, async (api) => ({
    tenant: (await api.tenancy.publicFace({ tenant })).tenant,
    record: await api.adoption.get({ tenant, adoption }),
  }))
}

export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.record.agenda.title ?? 'adopted:record.title')

export default function AdoptionRecord({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('adopted')
  const { tenant, record } = loaderData
  const { agenda, speerpunten, facts, hash, contentHash, recordHash } = record
  return (
    <PublicFrame>
      <TenantColours colours={tenant.colours} />
      <header className={styles.head}>
        <p className={styles.kind}>
          <Link to={`/${tenant.slug}/over`}>{tenant.name}</Link>
        </p>
        <h1 tabIndex={-1}>{agenda.title}</h1>
        <p className={styles.lead}>
          {t('record.adopted-on')} <Day date={record.adoptedAt} />.{' '}
          {t('record.for-years', { from: agenda.fromYear, until: agenda.untilYear })}
        </p>
        {record.supersededBy && (
          <p className={styles.later}>
            {t('record.superseded')}{' '}
            <Link to={`/${tenant.slug}/vastgesteld/${record.supersededBy.id}`}>
              {t('record.to-later')}
            </Link>
          </p>
        )}
        {record.supersedes && (
          <p>
            {t('record.supersedes')}{' '}
            <Link to={`/${tenant.slug}/vastgesteld/${record.supersedes.id}`}>
              {t('record.to-earlier')}
            </Link>
          </p>
        )}
        <p className={styles.ways}>
          <Link to={`/${tenant.slug}/agenda-openbaar/${agenda.id}`}>{t('record.progress')}</Link>
          {record.hasFile && (
            <a href={`/${tenant.slug}/vastgesteld/${record.id}/vaststelling.pdf`} download>
              {t('record.pdf')}
            </a>
          )}
        </p>
      </header>
      <Outcome record={record} />
      <VotesTable votes={record.votes} />
      <Changes changes={record.changes} />
      <section aria-labelledby="tekst" className={styles.part}>
        <h2 id="tekst">{t('record.text')}</h2>
        {agenda.ambition && <p className={styles.ambition}>{agenda.ambition}</p>}
        <Text content={agenda.content} deeper={1} />
        {speerpunten.map(({ id, title, lead, content }, place) => (
          <section key={id} aria-labelledby={`speerpunt-${id}`}>
            <h3 id={`speerpunt-${id}`}>{`${place + 1}. ${title}`}</h3>
            {lead && <p className={styles.soft}>{t('record.lead', { name: lead })}</p>}
            <Text content={content} deeper={2} />
          </section>
        ))}
      </section>
      <section aria-label={t('record.facts')} className={`${styles.part} ${styles.facts}`}>
        <Text content={facts} />
      </section>
      <section aria-labelledby="nagaan" className={styles.part}>
        <h2 id="nagaan">{t('verify.title')}</h2>
        <p>{t('verify.text')}</p>
        <ol>
          <li>
            <a href={`/${tenant.slug}/vastgesteld/${record.id}/vaststelling.json`} download>
              {t('verify.download')}
            </a>
          </li>
          <li>
            {t('verify.run')} <code>node packages/domain/adoption/verify.ts vaststelling.json</code>
          </li>
          <li>{t('verify.compare')}</li>
        </ol>
        <dl className={styles.hashes}>
          <dt>{t('verify.whole')}</dt>
          <dd>
            <code>{hash}</code>
          </dd>
          <dt>{t('verify.content')}</dt>
          <dd>
            <code>{contentHash}</code>
          </dd>
          <dt>{t('verify.record')}</dt>
          <dd>
            <code>{recordHash}</code>
          </dd>
        </dl>
      </section>
    </PublicFrame>
  )
}
