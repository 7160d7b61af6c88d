import { ButtonLink, ChoiceField, EmptyState, Field, OverviewTable, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { FilterRow } from '../tenancy/filter-row.tsx'
import { PageLinks } from '../tenancy/page-links.tsx'
import { readFilters, readForm } from '../tenancy/read-form.ts'
import type { Route } from './+types/invitations.page'
import { invitationColumns } from './invitation-columns.tsx'
import { Refused } from './refused.tsx'

const states = ['open', 'accepted', 'expired', 'revoked'] as const

export const handle = trail('admission:invitations.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'admission:invitations.title')

export function loader(args: Route.LoaderArgs) {
  const { text, oneOf, page } = readFilters(args.request)
  const filters = { search: text('zoek').slice(0, 100), state: oneOf('stand', states), page }
  return read(args, async (api) => ({
    filters,
    ...(await api.admission.invitations({ tenant: args.params.tenant, ...filters })),
  }))
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const { text } = readForm(form)
    const about = { tenant, invitationId: text('id') }
    const revoke = text('form') === 'revoke'
    if (revoke) await api.admission.revokeInvitation(about)
    else await api.admission.resendInvitation(about)
    const done = revoke ? 'invitation-revoked' : 'invitation-resent'
    return redirect(`/${tenant}/beheer/uitnodigingen?gedaan=admission.${done}`)
  })
}

export default function Invitations({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('admission')
  const { filters, items, total, pages } = loaderData
  const { sentence } = useFormRefusal(actionData)
  const base = `/${params.tenant}/beheer/uitnodigingen`
  const invite = <ButtonLink to={`${base}/nieuw`}>{t('invite.title')}</ButtonLink>
  const filtered = filters.search !== '' || filters.state !== undefined
  return (
    <>
      <PageHeader title={t('invitations.title')} intro={t('invitations.intro')} action={invite} />
      <Refused sentence={sentence} />
      <FilterRow>
        <Field
          label={t('invitations.search')}
          name="zoek"
          type="search"
          defaultValue={filters.search}
        />
        <ChoiceField
          label={t('invitations.state')}
          name="stand"
          defaultValue={filters.state ?? ''}
          choices={[
            { value: '', label: t('invitations.every-state') },
            ...states.map((value) => ({ value, label: t(`state.${value}`) })),
          ]}
        />
      </FilterRow>
      {items.length === 0 ? (
        <EmptyState title={t(filtered ? 'invitations.none' : 'invitations.empty')}>
          {t(filtered ? 'tenancy:members.none-text' : 'invitations.empty-text')}
        </EmptyState>
      ) : (
        <OverviewTable
          caption={t('invitations.caption', { count: total })}
          rows={items}
          keyOf={({ id }) => id}
          columns={invitationColumns(t)}
        />
      )}
      <PageLinks page={filters.page} pages={pages} />
    </>
  )
}
