import { importInput } from '@voortent/domain/agenda/contract'
import { PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { ReadingState } from '../documents/reading-state.tsx'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/import-check.page'
import { ImportForm } from './import-form.tsx'
import { LevelForm } from './level-form.tsx'
import { readCorrections } from './read-corrections.ts'

export const handle = trail(
  ['agenda:title', 'agenda'],
  ['agenda:import.title', 'agenda/invoeren'],
  'agenda:import.check',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'agenda:import.check')

export function loader(args: Route.LoaderArgs) {
  const { tenant, import: id } = args.params
  const asked = Number(new URL(args.request.url).searchParams.get('koppen'))
  const level = importInput.shape.level.safeParse(asked).data
  return read(args, (api) => api.agenda.import({ tenant, id, level }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, import: id } = args.params
  return carryOut(args, async (api, form) => {
    const made = await api.agenda.carryOutImport({ tenant, id, ...readCorrections(form) })
    return redirect(`/${tenant}/agenda/${made.id}?gedaan=agenda.imported`)
  })
}

export default function ImportCheck({
  loaderData: found,
  actionData,
  params,
}: Route.ComponentProps) {
  const { t } = useTranslation('agenda')
  useFocusOnRefusal(actionData)
  const { state, progress, fileName, problem } = found
  if (state !== 'ready') {
    const words = {
      failed: t('import.failed'),
      problem: t(`import.problem.${problem ?? 'broken'}`),
      another: t('import.another'),
      reading: t('import.reading', { name: fileName }),
      progress: state === 'failed' ? '' : t(`import.state.${state}`, { progress }),
      wait: t('import.wait'),
    }
    return (
      <ReadingState found={found} another={`/${params.tenant}/agenda/invoeren`} words={words} />
    )
  }
  return (
    <>
      <PageHeader title={t('import.check')} intro={t('import.check-intro', { name: fileName })} />
      {found.levels.length > 1 && <LevelForm level={found.level} levels={found.levels} />}
      <ImportForm key={found.level} tenant={params.tenant} found={found} answer={actionData} />
    </>
  )
}
