import { Button, Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { PublicFrame } from '../../shell/front/public-frame.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { TenantColours } from '../../shell/tenant-colours.tsx'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import type { Route } from './+types/stop-alert.page'

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'library-find:stop-title')

export function loader(args: Route.LoaderArgs) {
  return read(args, async (api) => ({ face: (await api.tenancy.publicFace(args.params)).tenant }))
}

/** A link that somebody's mail program opens stops nothing; the button does. */
export function action(args: Route.ActionArgs) {
  const { tenant, search } = args.params
  return carryOut(args, async (api) => {
    await api.libraryFind.stopAlert({ tenant, search })
    return { stopped: true }
  })
}

export default function StopAlert({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('library-find')
  const stopped = actionData && 'stopped' in actionData
  const { sentence } = useFormRefusal(stopped ? undefined : actionData)
  return (
    <PublicFrame>
      <TenantColours colours={loaderData.face.colours} />
      <h1 tabIndex={-1}>{t('stop-title')}</h1>
      {sentence && <Notice tone="loss">{sentence}</Notice>}
      {stopped ? (
        <Notice tone="done">{t('done.stopped')}</Notice>
      ) : (
        <Form method="post">
          <p>{t('stop-question', { tenant: loaderData.face.name })}</p>
          <Button>{t('stop-yes')}</Button>
        </Form>
      )}
    </PublicFrame>
  )
}
