import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../../shell/ask.ts'
import { PublicFrame } from '../../../shell/front/public-frame.tsx'
import { pageTitle } from '../../../shell/page-title.ts'
import { still } from '../../../shell/still.ts'
import { TenantColours } from '../../../shell/tenant-colours.tsx'
import { ExportPart } from '../export-part.tsx'
import type { Route } from './+types/open-collection.page'
import { synthesisOf } from './as-synthesis.ts'
import styles from './collections.module.css'
import { SynthesisBody } from './synthesis-body.tsx'

export function loader(args: Route.LoaderArgs) {
  return read(args, async (api) => ({
    face: (await api.tenancy.publicFace(args.params)).tenant,
    collection: await api.collections.show(args.params),
  }))
}

export const handle = still

export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.collection.title ?? 'collections:title')

export default function OpenCollection({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('collections')
  const { face, collection } = loaderData
  const { title, purpose, organisations } = collection
  const synthesis = synthesisOf(collection, ({ id, open }) =>
    open ? `/${face.slug}/over/kennis/${id}` : null,
  )
  return (
    <PublicFrame>
      <TenantColours colours={face.colours} />
      <p>
        <Link to={`/${face.slug}/over`}>{face.name}</Link>
      </p>
      <h1 tabIndex={-1}>{title}</h1>
      {organisations.length > 0 && (
        <p className={styles.soft}>
          {t('made-by', { names: organisations.map(({ name }) => name).join(', ') })}
        </p>
      )}
      {purpose && <p className={styles.words}>{purpose}</p>}
      <SynthesisBody synthesis={synthesis} />
      {collection.entries.some(({ item }) => item.open) && (
        <ExportPart
          here={`/${face.slug}/over/kennis/verzamelingen/${collection.id}`}
          hint={t('take-along')}
        />
      )}
    </PublicFrame>
  )
}
