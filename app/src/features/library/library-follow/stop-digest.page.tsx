import { Button } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { PublicFrame } from '../../../shell/front/public-frame.tsx'
import { pageTitle } from '../../../shell/page-title.ts'
import { TenantColours } from '../../../shell/tenant-colours.tsx'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import type { Route } from './+types/stop-digest.page'

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'library-follow:stop.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, async (api) => (await api.tenancy.publicFace(args.params)).tenant)
}

/** A press stops it; opening the page, which mail programs do by themselves, does not. */
export function action(args: Route.ActionArgs) {
  return carryOut(args, async (api) => {
    await api.libraryFollow.stopDigest(args.params)
    return { stopped: true }
  })
}

export default function StopDigest({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('library-follow')
  const refused = useFormRefusal(actionData)
  const stopped = actionData && 'stopped' in actionData
  return (
    <PublicFrame>
      <TenantColours colours={loaderData.colours} />
      <h1 tabIndex={-1}>{t(stopped ? 'stop.stopped' : 'stop.title')}</h1>
      <p>{t(stopped ? 'stop.stopped-what' : 'stop.what', { name: loaderData.name })}</p>
      {refused.sentence && <p role="alert">{refused.sentence}</p>}
      {!stopped && (
        <Form method="post">
          <Button>{t('stop.button')}</Button>
        </Form>
      )}
    </PublicFrame>
  )
}
