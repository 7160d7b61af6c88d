import { ButtonLink } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Route } from './+types/about-tenant.page'
import { read } from './ask.ts'
import styles from './front/about-tenant.module.css'
import { PublicFrame } from './front/public-frame.tsx'
import { pageTitle } from './page-title.ts'
import { TenantColours } from './tenant-colours.tsx'

/** The order of the field's own list. */
const geledingen = ['bedrijven', 'werkenden', 'onderwijs', 'overheid', 'intermediair']

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  return read(args, async (api) => ({
    ...(await api.tenancy.publicFace({ tenant })),
    adopted: await api.adoption.adoptedAtTheDoor({ tenant }),
  }))
}

export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.tenant.name ?? 'Voortent')

export default function AboutTenant({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('shell')
  const { tenant, organisations, adopted, asks, knows } = loaderData
  const byGeleding = Object.groupBy(organisations, ({ geleding }) => geleding)
  return (
    <PublicFrame>
      <TenantColours colours={tenant.colours} />
      <header className={styles.head}>
        {tenant.logo && (
          <img src={`/${tenant.slug}/logo`} alt={tenant.logo.altText} className={styles.logo} />
        )}
        <p className={styles.kind}>{t(`about.kind.${tenant.kind}`)}</p>
        <h1 tabIndex={-1}>{tenant.name}</h1>
        <p className={styles.welcome}>{tenant.welcomeText || t('about.welcome')}</p>
        <p className={styles.ways}>
          <ButtonLink to={`/${tenant.slug}/doe-mee`}>{t('about.join')}</ButtonLink>
          {asks && (
            <ButtonLink to={`/${tenant.slug}/vraag`} second>
              {t('about.ask')}
            </ButtonLink>
          )}
          {knows && (
            <ButtonLink to={`/${tenant.slug}/over/kennis`} second>
              {t('about.library')}
            </ButtonLink>
          )}
          <ButtonLink to={`/aanmelden?naar=/${tenant.slug}`} second>
            {t('about.sign-in')}
          </ButtonLink>
        </p>
      </header>
      {adopted.length > 0 && (
        <section aria-labelledby="afgesproken" className={styles.how}>
          <h2 id="afgesproken">{t('about.adopted')}</h2>
          <p>{t('about.adopted-text')}</p>
          <ul>
            {adopted.map(({ agenda, title }) => (
              <li key={agenda}>
                <Link to={`/${tenant.slug}/agenda-openbaar/${agenda}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="partners">
        <h2 id="partners">{t('about.partners', { count: organisations.length })}</h2>
        <div className={styles.geledingen}>
          {geledingen.map((geleding) => {
            const members = byGeleding[geleding] ?? []
            if (members.length === 0) return null
            return (
              <div key={geleding}>
                <h3>
                  {t(`about.geleding.${geleding}`)} <span>{members.length}</span>
                </h3>
                <ul>
                  {members.map(({ name }) => (
                    <li key={name}>{name}</li>
                  ))}
                </ul>
              </div>
            )
          })}
        </div>
      </section>
      <section aria-labelledby="meedoen" className={styles.how}>
        <h2 id="meedoen">{t('about.how')}</h2>
        <p>{t('about.how-text')}</p>
      </section>
    </PublicFrame>
  )
}
