import { ButtonLink } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Route } from './+types/landing.page'
import { read } from './ask.ts'
import styles from './front/landing.module.css'
import { Participants } from './front/participants.tsx'
import { PublicFrame } from './front/public-frame.tsx'
import { TileMap } from './front/tile-map.tsx'
import { pageTitle } from './page-title.ts'
import { useRootData } from './root-data.ts'

export function loader(args: Route.LoaderArgs) {
  return read(args, async (api) => ({
    participating: await api.tenancy.participating(),
    mine: (await api.identity.me()) ? await api.tenancy.mine() : [],
  }))
}

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'shell:landing.window')

export default function Landing({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('shell')
  const { me } = useRootData()
  const { participating, mine } = loaderData
  const regions = participating.filter(({ kind }) => kind === 'arbeidsmarktregio')
  const lit = new Map(regions.map(({ region, slug }) => [region ?? '', slug]))
  return (
    <PublicFrame>
      {mine.length > 0 && <MyTenants tenants={mine} />}
      <div className={styles.opening}>
        <h1 className={styles.title}>{t('landing.title')}</h1>
        <p className={styles.what}>{t('landing.what')}</p>
        {!me && (
          <p className={styles.ways}>
            <ButtonLink to="/aanmelden">{t('sign-in')}</ButtonLink>
            <a href="#regios">{t('landing.see-regions')}</a>
          </p>
        )}
      </div>
      <section id="regios" className={styles.regions} aria-labelledby="regios-titel">
        <TileMap participating={lit} />
        <div>
          <h2 id="regios-titel" className={styles.heading}>
            {t('landing.regions')}
          </h2>
          <Participants participating={participating} />
        </div>
      </section>
    </PublicFrame>
  )
}

function MyTenants({ tenants }: { tenants: { slug: string; name: string }[] }) {
  const { t } = useTranslation('shell')
  return (
    <nav className={styles.mine} aria-labelledby="mijn-regios">
      <h2 id="mijn-regios" className={styles.heading}>
        {t('landing.mine')}
      </h2>
      <ul>
        {tenants.map(({ slug, name }) => (
          <li key={slug}>
            <Link to={`/${slug}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
