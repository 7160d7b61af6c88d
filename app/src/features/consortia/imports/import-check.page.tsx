import { ButtonLink, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import { ReadingState } from '../../documents/reading-state.tsx'
import { useFocusOnRefusal } from '../../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/import-check.page'
import { FaultList } from './fault-list.tsx'
import { ImportForm } from './import-form.tsx'
import { MappingForm } from './mapping-form.tsx'
import { readAnswers } from './read-answers.ts'
import { readMapping } from './read-mapping.ts'

export const handle = trail(
  ['consortia:title', 'consortia'],
  ['consortia:import.title', 'consortia/invoeren'],
  'consortia:import.check',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consortia:import.check')

export function loader(args: Route.LoaderArgs) {
  const { tenant, import: id } = args.params
  const mapping = readMapping(new URL(args.request.url).searchParams)
  return read(args, (api) => api.consortiaImports.get({ tenant, id, mapping }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, import: id } = args.params
  return carryOut(args, async (api, form) => {
    const mapping = readMapping(form)
    if (!mapping) throw data(null, { status: 400 })
    const organisations = readAnswers(form)
    await api.consortiaImports.carryOut({ tenant, id, mapping, organisations })
    return redirect(`/${tenant}/consortia?gedaan=consortia.imported`)
  })
}

export default function ImportCheck({
  loaderData: found,
  actionData,
  params,
}: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  useFocusOnRefusal(actionData)
  const { state, fileName, problem, count } = found
  const again = (
    <ButtonLink to={`/${params.tenant}/consortia/invoeren`} second>
      {t('import.another')}
    </ButtonLink>
  )
  if (state !== 'ready') {
    const words = {
      failed: t('import.failed'),
      problem: t(`import.problem.${problem ?? 'broken'}`),
      another: t('import.another'),
      reading: t('import.reading', { name: fileName }),
      progress: state === 'failed' ? '' : t(`import.state.${state}`),
      wait: t('import.wait'),
    }
    return (
      <ReadingState found={found} another={`/${params.tenant}/consortia/invoeren`} words={words} />
    )
  }
  return (
    <>
      <PageHeader
        title={t('import.check')}
        intro={t('import.check-intro', { name: fileName })}
        action={again}
      />
      <MappingForm columns={found.columns} mapping={found.mapping} />
      {count.faults > 0 ? (
        <FaultList faults={found.faults} count={count.faults} columns={found} />
      ) : (
        <Section title={t('import.found', { count: count.consortia })}>
          <ImportForm found={found} answer={actionData} />
        </Section>
      )}
    </>
  )
}
