import { Button, ButtonLink, Facts, Notice, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { Moment } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import type { Route } from './+types/version.page'
import { isBlank, Text } from './text.tsx'
import { useVersionName } from './use-version-name.ts'
import styles from './version.module.css'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ({ text }: Data) => text.title,
  'documents:versions.title',
  ({ version }: Data) => `${version.number}`,
)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.version.name || 'documents:versions.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, document } = args.params
  return read(args, (api) =>
    api.documents.version({ tenant, document, version: numberIn(args.params.version) }),
  )
}

export function action(args: Route.ActionArgs) {
  const { tenant, document } = args.params
  return carryOut(args, async (api) => {
    const version = numberIn(args.params.version)
    await api.documents.restoreVersion({ tenant, document, version })
    const { path } = await api.documents.standing({ tenant, document })
    return redirect(`/${tenant}/${path}?gedaan=documents.restored&gedaan-number=${version}`)
  })
}

function numberIn(address: string): number {
  const number = Number(address)
  if (!Number.isSafeInteger(number) || number < 1) throw data(null, { status: 404 })
  return number
}

export default function ReadVersion({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('documents')
  const nameOf = useVersionName()
  const { sentence } = useFormRefusal(actionData)
  const { text, version } = loaderData
  const working = `/${params.tenant}/${text.path}`
  const name = nameOf(version)
  return (
    <>
      <PageHeader
        title={t('version.title', { number: version.number, name })}
        intro={t('version.of', { title: text.title })}
        action={
          <>
            <ButtonLink to={`${working}/vergelijken?van=${version.number}&naar=nu`} second>
              {t('compare.with-now')}
            </ButtonLink>
            <ButtonLink to={`${working}/versies`} second>
              {t('versions.all')}
            </ButtonLink>
          </>
        }
      />
      {sentence && <Notice tone="loss">{sentence}</Notice>}
      <Facts
        facts={[
          { label: t('version.when'), value: <Moment date={version.createdAt} /> },
          { label: t('version.by'), value: version.by ?? t('version.by-itself') },
        ]}
      />
      <div className={styles.text}>
        {isBlank(version.content) ? <p>{t('text.blank')}</p> : <Text content={version.content} />}
      </div>
      {text.rights === 'write' && (
        <Form method="post">
          <p>{t('restore.hint')}</p>
          <Button look="second">{t('restore.do')}</Button>
        </Form>
      )}
    </>
  )
}
