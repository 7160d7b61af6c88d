import { mostBytes } from '@voortent/domain/library/contract'
import { Button, ButtonLink, FormCard, Notice, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { FileField } from '../../shell/file-field.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/import.page'
import styles from './exchange.module.css'
import { useLargeImport } from './use-large-import.ts'

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
  const large = useLargeImport(params.tenant)
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('import.title')} intro={t('import.intro')} />
      <Form method="post" encType="multipart/form-data" onSubmit={large.send}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              {large.sent ? (
                <Button look="second" type="button" onClick={large.stop}>
                  {t('import.stop')}
                </Button>
              ) : (
                <Button>{t('import.read')}</Button>
              )}
              <ButtonLink to={`/${params.tenant}/kennis`} second>
                {t('import.cancel')}
              </ButtonLink>
            </>
          }
        >
          <p>{t('import.shape')}</p>
          <FileField
            label={t('import.file')}
            hint={
              <>
                {t('import.file-hint')} <noscript>{t('import.plain-hint')}</noscript>
              </>
            }
            name="file"
            accept=".ris,.bib,.bibtex,.json,.csv,.xlsx,.zip"
            required
            error={refused.field('file').error}
            most={mostBytes}
            tooLarge={t('import.too-large')}
          />
          {large.sent && (
            <label className={styles.sending}>
              {t('import.sending', {
                percent: Math.floor((large.sent.sent / large.sent.total) * 100),
              })}
              <progress value={large.sent.sent} max={large.sent.total} />
            </label>
          )}
          {large.refused && (
            <Notice tone="loss">
              {large.refused === 'import.broke-off' ? t('import.broke-off') : large.refused}
            </Notice>
          )}
        </FormCard>
      </Form>
    </>
  )
}
