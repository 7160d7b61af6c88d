import { PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { ExportButtons } from '../documents/export-buttons.tsx'
import { TextWays } from '../documents/text-ways.tsx'
import { WorkingText } from '../documents/working-text.tsx'
import type { Route } from './+types/writing.page'
import { Outline } from './outline.tsx'
import styles from './writing.module.css'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ agenda }: Data) => agenda.title,
  'agenda:write',
)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.speerpunt ?? args.loaderData?.agenda.title ?? 'agenda:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id, document } = args.params
  return read(args, async (api) => ({
    ...(await api.agenda.text({ tenant, id, document })),
    threads: await api.documents.threads({ tenant, document }),
  }))
}

export default function Writing({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('agenda')
  const { agenda, speerpunt, text, room, threads } = loaderData
  const { tenant, document } = params
  const base = `/${tenant}/agenda/${agenda.id}`
  const title = speerpunt ?? t('own-text')
  return (
    <>
      <PageHeader
        title={title}
        intro={speerpunt ? t('part-of', { title: agenda.title }) : agenda.ambition}
        action={
          <TextWays
            working={`${base}/schrijven/${document}`}
            back={base}
            backWords={t('read-all')}
          />
        }
      />
      <div className={styles.layout}>
        <div className={styles.outline}>
          <Outline
            items={[
              {
                key: 'ambitie',
                title: t('own-text'),
                to: `${base}/schrijven/${agenda.documentId}`,
              },
              ...agenda.speerpunten.map(({ id, title, documentId }) => ({
                key: id,
                title,
                to: `${base}/schrijven/${documentId}`,
              })),
            ]}
          />
        </div>
        <div className={styles.text}>
          <WorkingText
            tenant={tenant}
            document={document}
            room={room}
            label={t('text-of', { title })}
            content={text.content}
            threads={threads}
          />
          <ExportButtons tenant={tenant} kind="text" subject={document} />
        </div>
      </div>
    </>
  )
}
