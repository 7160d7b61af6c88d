import { ButtonLink, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { OfficeProgress } from '../documents/office-progress.tsx'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/import-check.page'
import { ColumnsForm } from './columns-form.tsx'
import { FaultList } from './fault-list.tsx'
import { ImportForm } from './import-form.tsx'
import { readColumns } from './read-columns.ts'

export const handle = trail(
  ['library:title', 'kennis'],
  ['library-exchange:import.title', 'kennis/invoeren'],
  'library-exchange:import.check',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'library-exchange:import.check')

export function loader(args: Route.LoaderArgs) {
  const { tenant, import: id } = args.params
  const columns = readColumns(new URL(args.request.url).searchParams)
  return read(args, (api) => api.libraryExchange.getImport({ tenant, id, columns }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, import: id } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    await api.libraryExchange.carryOutImport({
      tenant,
      id,
      columns: readColumns(form),
      also: form.getAll('also').map(Number),
      visibility: text('visibility') as 'tenant',
      publish: text('publish') === 'ja',
    })
    return redirect(`/${tenant}/kennis?gedaan=library.imported`)
  })
}

export default function ImportCheck({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('library-exchange')
  useFocusOnRefusal(actionData)
  const { state, progress, fileName, problem, count, columns, mapping, faults } = loaderData
  const again = (
    <ButtonLink to={`/${params.tenant}/kennis/invoeren`} second>
      {t('import.another')}
    </ButtonLink>
  )
  if (state === 'failed')
    return (
      <>
        <PageHeader title={t('import.failed')} intro={fileName} />
        <Notice tone="loss">{t(`import.problem.${problem ?? 'broken'}`)}</Notice>
        <p>{again}</p>
      </>
    )
  if (state !== 'ready')
    return (
      <>
        <PageHeader title={t('import.reading', { name: fileName })} />
        <OfficeProgress
          label={t(`import.state.${state}`)}
          progress={progress}
          hint={t('import.wait')}
        />
      </>
    )
  return (
    <>
      <PageHeader
        title={t('import.check')}
        intro={t('import.check-intro', { name: fileName })}
        action={again}
      />
      {columns && mapping && <ColumnsForm columns={columns} mapping={mapping} />}
      {count.faults > 0 ? (
        <FaultList faults={faults} count={count.faults} />
      ) : (
        <Section title={t('import.found', { count: count.items })}>
          <ImportForm tenant={params.tenant} found={loaderData} answer={actionData} />
        </Section>
      )}
    </>
  )
}
