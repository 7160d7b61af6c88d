import { mostImportBytes } from '@voortent/domain/consortia/contract'
import { PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import { HandInForm } from '../../documents/hand-in-form.tsx'
import { handedIn } from '../../documents/handed-in.ts'
import type { Route } from './+types/import.page'

export const handle = trail(['consortia:title', 'consortia'], 'consortia:import.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consortia:import.title')

export async function loader(args: Route.LoaderArgs) {
  const { mayBegin } = await read(args, (api) => api.consortia.choices(args.params))
  if (mayBegin !== 'any') throw data(null, { status: 403 })
  return null
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const { id } = await api.consortiaImports.request({ tenant, ...(await handedIn(form)) })
    return redirect(`/${tenant}/consortia/invoeren/${id}`)
  })
}

export default function ImportConsortia({ actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  const words = {
    label: t('import.file'),
    hint: t('import.file-hint'),
    tooLarge: t('refusal.import-file-too-large'),
    read: t('import.read'),
    cancel: t('cancel'),
  }
  return (
    <>
      <PageHeader title={t('import.title')} intro={t('import.intro')} />
      <HandInForm
        answer={actionData}
        back={`/${params.tenant}/consortia`}
        accept=".xlsx,.csv"
        most={mostImportBytes}
        words={words}
      >
        <p>{t('import.shape')}</p>
      </HandInForm>
    </>
  )
}
