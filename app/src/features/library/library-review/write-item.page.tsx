import { sectionsOf } from '@voortent/domain/library/contract'
import { PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import { ExportButtons } from '../../documents/export-buttons.tsx'
import { TextWays } from '../../documents/text-ways.tsx'
import { WorkingText } from '../../documents/working-text.tsx'
import { PlainWordsHint } from '../item-form/plain-words-hint.tsx'
import type { Route } from './+types/write-item.page'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['library:title', 'kennis'],
  [({ text }: Data) => text.title, ({ item }: Data) => `kennis/${item}`],
  'library-review:write.title',
)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.text.title ?? 'library-review:write.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, item } = args.params
  return read(args, async (api) => {
    const text = await api.libraryReview.text({ tenant, item })
    const threads = await api.documents.threads({ tenant, document: text.documentId })
    return { item, text, threads }
  })
}

/** Lays the text out, where there is none yet. */
export function action(args: Route.ActionArgs) {
  const { tenant, item } = args.params
  return carryOut(args, async (api) => {
    const { document } = await api.libraryReview.beginText({ tenant, item })
    return redirect(`/${tenant}/kennis/${item}/schrijven/${document}`)
  })
}

export default function WriteItem({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('library-review')
  const { text, threads } = loaderData
  const here = `/${params.tenant}/kennis/${params.item}`
  return (
    <>
      <PageHeader
        title={text.title}
        intro={t('write.intro')}
        action={
          <TextWays
            working={`${here}/schrijven/${text.documentId}`}
            back={here}
            backWords={t('write.back')}
          />
        }
      />
      <WorkingText
        tenant={params.tenant}
        document={text.documentId}
        room={text.room}
        label={t('write.of', { title: text.title })}
        content={text.content}
        threads={threads}
        note={(content) => (
          <PlainWordsHint text={sectionsOf(content).summaries.plainSummary ?? ''} />
        )}
      />
      <ExportButtons tenant={params.tenant} kind="text" subject={text.documentId} />
    </>
  )
}
