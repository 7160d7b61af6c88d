import type { ExportFormat, ExportKind } from '@voortent/domain/documents/contract'
import { EmptyState, Notice, OverviewTable, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { textIn } from '../identity/text-in.ts'
import type { Route } from './+types/exports.page'
import { exportColumns } from './export-columns.tsx'

export const handle = trail('documents:export.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'documents:export.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  return read(args, async (api) => ({ files: await api.documents.exports({ tenant }) }))
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form, { locale: language }) => {
    const text = textIn(form)
    const { id } = await api.documents.requestExport({
      tenant,
      kind: text('kind') as ExportKind,
      subject: text('subject'),
      format: text('format') as ExportFormat,
      language,
    })
    return redirect(`/${tenant}/bestanden/${id}`)
  })
}

export default function Exports({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('documents')
  const { sentence } = useFormRefusal(actionData)
  return (
    <>
      <PageHeader title={t('export.title')} intro={t('export.intro')} />
      {sentence && <Notice tone="loss">{sentence}</Notice>}
      {loaderData.files.length === 0 ? (
        <EmptyState title={t('export.empty')}>{t('export.empty-hint')}</EmptyState>
      ) : (
        <OverviewTable
          caption={t('export.caption')}
          rows={loaderData.files}
          keyOf={({ id }) => id}
          columns={exportColumns(t, params.tenant)}
        />
      )}
    </>
  )
}
