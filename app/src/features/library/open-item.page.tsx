import type { Api } from '@voortent/api'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { PublicFrame } from '../../shell/front/public-frame.tsx'
import { isRead } from '../../shell/is-read.ts'
import { pageContext } from '../../shell/page-context.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { still } from '../../shell/still.ts'
import { TenantColours } from '../../shell/tenant-colours.tsx'
import { FilesPart } from '../library-files/files-part.tsx'
import type { Route } from './+types/open-item.page'
import { asMeta } from './as-meta.ts'
import { CitePart } from './cite-part.tsx'
import { SynthesisPart } from './collections/synthesis-part.tsx'
import { ItemBody } from './item-body.tsx'
import styles from './library.module.css'
import { editionAsked } from './library-review/edition-asked.ts'
import { EditionPart } from './library-review/edition-part.tsx'

export function loader(args: Route.LoaderArgs) {
  return read(args, async (api) => {
    const face = (await api.tenancy.publicFace(args.params)).tenant
    const item = await shown(api, args)
    const files = await api.libraryFiles.show(args.params)
    const address = `${args.context.get(pageContext).publicUrl}/${face.slug}/over/kennis/${item.id}`
    return {
      face,
      item,
      files,
      synthesis: await api.library.showSynthesis(args.params),
      edition: await api.libraryReview.showEdition({
        ...args.params,
        number: editionAsked(args.request),
      }),
      // Put together here, so that no page has to load how.
      tags: asMeta({ item, files, face, address }),
    }
  })
}

/** A public item, which counts as read. */
async function shown(api: Api, { request, params }: Route.LoaderArgs) {
  const item = await api.library.show(params)
  if (isRead(request)) await api.libraryFollow.countOpenReading(params)
  return item
}

export const handle = still

export const meta: Route.MetaFunction = (args) => {
  const data = args.loaderData
  if (!data) return pageTitle(args, 'library:title')
  return [...pageTitle(args, data.item.facts.title), ...data.tags]
}

export default function OpenItem({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('library')
  const { face, item, edition, synthesis } = loaderData
  return (
    <PublicFrame>
      <TenantColours colours={face.colours} />
      <p>
        <Link to={`/${face.slug}/over`}>{face.name}</Link>
        {' · '}
        <Link to={`/${face.slug}/over/kennis`}>{t('open-library')}</Link>
      </p>
      <h1 tabIndex={-1} lang={item.facts.language}>
        {item.facts.title}
      </h1>
      <p className={styles.tags}>
        <Tag>{t(`kind.${item.facts.kind}`)}</Tag>
        {item.used > 0 && <span>{t('use.used', { count: item.used })}</span>}
      </p>
      <ItemBody item={item}>
        <EditionPart here={`/${face.slug}/over/kennis/${item.id}`} edition={edition} />
      </ItemBody>
      {synthesis && (
        <SynthesisPart synthesis={synthesis} library={`/${face.slug}/over/kennis`} inside={false} />
      )}
      <FilesPart tenant={face.slug} item={item.id} files={loaderData.files} />
      <CitePart here={`/${face.slug}/over/kennis/${item.id}`} />
    </PublicFrame>
  )
}
