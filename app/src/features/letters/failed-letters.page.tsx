import { EmptyState, Notice, OverviewTable, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import type { Route } from './+types/failed-letters.page'
import { failedColumns } from './failed-columns.tsx'

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  return read(args, async (api) => ({ letters: await api.letters.failed({ tenant }) }))
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const letter = form.get('letter')
    await api.letters.postAgain({ tenant, letter: typeof letter === 'string' ? letter : '' })
    return redirect(`/${tenant}/beheer/post?gedaan=letters.posted-again`)
  })
}

export const handle = trail('letters:failed.title')

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'letters:failed.title')

export default function FailedLetters({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('letters')
  const { sentence } = useFormRefusal(actionData)
  return (
    <>
      <PageHeader title={t('failed.title')} intro={t('failed.intro')} />
      {sentence && <Notice tone="loss">{sentence}</Notice>}
      {loaderData.letters.length === 0 ? (
        <EmptyState title={t('failed.empty')}>{t('failed.empty-hint')}</EmptyState>
      ) : (
        <OverviewTable
          caption={t('failed.caption')}
          rows={loaderData.letters}
          keyOf={({ id }) => id}
          columns={failedColumns(t)}
        />
      )}
    </>
  )
}
