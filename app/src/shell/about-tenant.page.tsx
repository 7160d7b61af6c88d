import { ButtonLink } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { Route } from './+types/about-tenant.page'
import { read } from './ask.ts'
import styles from './front/about-tenant.module.css'
import { PublicFrame } from './front/public-frame.tsx'
import { pageTitle } from './page-title.ts'
import { TenantColours } from './tenant-colours.tsx'

/** The order of the field's own list. */
const geledingen = ['bedrijven', 'werkenden', 'onderwijs', 'overheid', 'intermediair']

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.tenancy.publicFace({ tenant: args.params.tenant }))
}

export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.tenant.name ?? 'Voortent')

export default function AboutTenant({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('shell')
  const { tenant, organisations } = loaderData
  const byGeleding = Object.groupBy(organisations, ({ geleding }) => geleding)
  return (
    <PublicFrame>
      <TenantColours primary={tenant.primaryColour} />
      <header className={styles.head}>
        {tenant.logo && (
          <img src={`/${tenant.slug}/logo`} alt={tenant.logo.altText} className={styles.logo} />
        )}
        <p className={styles.kind}>{t(`about.kind.${tenant.kind}`)}</p>
        <h1 tabIndex={-1}>{tenant.name}</h1>
        <p className={styles.welcome}>{tenant.welcomeText || t('about.welcome')}</p>
        <p className={styles.ways}>
          <ButtonLink to={`/${tenant.slug}/doe-mee`}>{t('about.join')}</ButtonLink>
          <ButtonLink to={`/aanmelden?naar=/${tenant.slug}`} second>
            {t('about.sign-in')}
          </ButtonLink>
        </p>
      </header>
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
