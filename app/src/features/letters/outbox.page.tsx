import { ButtonLink, EmptyState, OverviewTable, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import type { Route } from './+types/outbox.page'
import { outboxColumns } from './outbox-columns.tsx'

export function loader(args: Route.LoaderArgs) {
  return read(args, async (api) => ({ letters: await api.letters.outbox() }))
}

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'letters:outbox.title')

export default function Outbox({ loaderData: { letters } }: Route.ComponentProps) {
  const { t } = useTranslation('letters')
  return (
    <>
      <PageHeader title={t('outbox.title')} intro={t('outbox.intro')} />
      {letters.length === 0 ? (
        <EmptyState
          title={t('outbox.empty')}
          action={<ButtonLink to="/aanmelden">{t('outbox.sign-in')}</ButtonLink>}
        >
          {t('outbox.empty-hint')}
        </EmptyState>
      ) : (
        <OverviewTable
          caption={t('outbox.caption')}
          rows={letters}
          keyOf={({ id }) => id}
          columns={outboxColumns(t)}
        />
      )}
    </>
  )
}
