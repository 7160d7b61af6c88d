import { ButtonLink, Notice, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/export.page'
import { OfficeProgress } from './office-progress.tsx'

type Data = Route.ComponentProps['loaderData']

const titles = { queued: 'making', working: 'making', done: 'ready', failed: 'not-made' } as const

export const handle = trail(
  ['documents:export.title', 'bestanden'],
  ({ fileName }: Data) => fileName ?? '…',
)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, `documents:export.${titles[args.loaderData?.state ?? 'queued']}`)

export function loader(args: Route.LoaderArgs) {
  const { tenant, export: id } = args.params
  return read(args, (api) => api.documents.export({ tenant, id }))
}

export default function Export({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('documents')
  const { id, state, progress, fileName, problem } = loaderData
  const here = `/${params.tenant}/bestanden`
  return (
    <>
      <PageHeader title={t(`export.${titles[state]}`)} intro={fileName} />
      {state === 'done' && (
        <ButtonLink to={`${here}/${id}/ophalen`} reload>
          {t('export.get')}
        </ButtonLink>
      )}
      {state === 'failed' && (
        <Notice tone="loss">{t(`export.problem.${problem ?? 'not-made'}`)}</Notice>
      )}
      {(state === 'queued' || state === 'working') && (
        <OfficeProgress
          label={t(`export.state.${state}`, { progress })}
          progress={progress}
          hint={t('export.wait')}
        />
      )}
      <p>
        <Link to={here}>{t('export.all')}</Link>
      </p>
    </>
  )
}
