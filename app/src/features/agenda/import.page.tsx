import { mostFileBytes } from '@voortent/domain/agenda/contract'
import { PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { HandInForm } from '../documents/hand-in-form.tsx'
import { handedIn } from '../documents/handed-in.ts'
import type { Route } from './+types/import.page'

export const handle = trail(['agenda:title', 'agenda'], 'agenda:import.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'agenda:import.title')

export async function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const { mayCreate } = await read(args, (api) => api.agenda.list({ tenant }))
  if (!mayCreate) throw data(null, { status: 403 })
  return null
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const { id } = await api.agenda.requestImport({ tenant, ...(await handedIn(form)) })
    return redirect(`/${tenant}/agenda/invoeren/${id}`)
  })
}

export default function Import({ actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('agenda')
  const words = {
    label: t('import.file'),
    hint: t('import.file-hint'),
    tooLarge: t('import.file-too-large'),
    read: t('import.read'),
    cancel: t('cancel'),
  }
  return (
    <>
      <PageHeader title={t('import.title')} intro={t('import.intro')} />
      <HandInForm
        answer={actionData}
        back={`/${params.tenant}/agenda`}
        accept=".docx,.odt"
        most={mostFileBytes}
        words={words}
      />
    </>
  )
}
