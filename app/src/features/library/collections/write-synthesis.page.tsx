import { PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { read } from '../../../shell/ask.ts'
import { pageTitle } from '../../../shell/page-title.ts'
import { ExportButtons } from '../../documents/export-buttons.tsx'
import { TextWays } from '../../documents/text-ways.tsx'
import { WorkingText } from '../../documents/working-text.tsx'
import type { Route } from './+types/write-synthesis.page'
import { collectionTrail } from './collection-trail.ts'
import styles from './collections.module.css'

export const handle = collectionTrail('collections:text.write')
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.collection.title ?? 'collections:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, document } = args.params
  return read(args, async (api) => {
    const { room, content, documentId, ...collection } = await api.collections.writing(args.params)
    if (!room || !content || documentId !== document) throw data(null, { status: 404 })
    const threads = await api.documents.threads({ tenant, document })
    return { room, content, collection, threads }
  })
}

export default function WriteSynthesis({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('collections')
  const { room, content, collection, threads } = loaderData
  const { title, entries } = collection
  const here = `/${params.tenant}/kennis/verzamelingen/${params.collection}`
  return (
    <>
      <PageHeader
        title={title}
        intro={t('text.how')}
        action={
          <TextWays
            working={`${here}/schrijven/${params.document}`}
            back={here}
            backWords={t('text.back')}
          />
        }
      />
      <div className={styles.writing}>
        <div>
          <WorkingText
            tenant={params.tenant}
            document={params.document}
            room={room}
            label={t('text.of', { title })}
            content={content}
            threads={threads}
            sources={entries.map(({ number, item }) => ({
              number,
              title: item.title,
              under: item.authors,
            }))}
          />
          <ExportButtons tenant={params.tenant} kind="text" subject={params.document} />
        </div>
        <Section title={t('sources.title')}>
          <ul className={styles.sources}>
            {entries.map(({ id, number, item }) => (
              <li key={id}>
                <span className={styles.number}>[{number}]</span>
                <div>
                  {item.title}
                  {item.authors && <span className={styles.under}>{item.authors}</span>}
                </div>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  )
}
