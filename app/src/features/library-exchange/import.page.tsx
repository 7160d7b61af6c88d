import { mostReferenceBytes } from '@voortent/domain/library/contract'
import { Button, ButtonLink, Field, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/import.page'

export const handle = trail(['library:title', 'kennis'], 'library-exchange:import.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'library-exchange:import.title')

export async function loader(args: Route.LoaderArgs) {
  const { may } = await read(args, (api) => api.library.choices(args.params))
  if (!may.add) throw data(null, { status: 403 })
  return null
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const given = form.get('file')
    const [fileName, file] =
      given instanceof File ? [given.name, await given.bytes()] : ['', new Uint8Array()]
    const { id } = await api.libraryExchange.requestImport({ tenant, fileName, file })
    return redirect(`/${tenant}/kennis/invoeren/${id}`)
  })
}

export default function ImportReferences({ actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation(['library-exchange', 'library'])
  const refused = useFormRefusal(actionData)
  useFocusOnRefusal(actionData)
  // What is larger than a request may be would not reach the server to be refused there.
  const refuseLarge = (input: HTMLInputElement) => {
    const tooLarge = (input.files?.[0]?.size ?? 0) > mostReferenceBytes
    input.setCustomValidity(tooLarge ? t('library:refusal.import-file-too-large') : '')
  }
  return (
    <>
      <PageHeader title={t('import.title')} intro={t('import.intro')} />
      <Form method="post" encType="multipart/form-data">
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('import.read')}</Button>
              <ButtonLink to={`/${params.tenant}/kennis`} second>
                {t('import.cancel')}
              </ButtonLink>
            </>
          }
        >
          <p>{t('import.shape')}</p>
          <Field
            label={t('import.file')}
            hint={t('import.file-hint')}
            type="file"
            name="file"
            accept=".ris,.bib,.bibtex,.json,.csv,.xlsx,.zip"
            required
            error={refused.field('file').error}
            onChange={({ currentTarget }) => refuseLarge(currentTarget)}
          />
        </FormCard>
      </Form>
    </>
  )
}
