import { listPromisesInput } from '@voortent/domain/actions/contract'
import { ButtonLink, EmptyState, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/our-promises.page'
import { PromiseList } from './promise-list.tsx'

export const handle = trail('actions:promise.ours')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'actions:promise.ours')

/** Those of the organisation one acts for, or of the one in the address. */
export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const asked = new URL(args.request.url).searchParams.get('organisatie')
  const chosen = listPromisesInput.shape.organisation.safeParse(asked ?? undefined).data
  return read(args, async (api) => {
    const { actingForId, organisations } = await api.tenancy.enter({ tenant })
    const organisation = chosen ?? actingForId
    if (!organisation) return { name: null, own: false, promises: [] }
    const promises = await api.actions.promises({ tenant, organisation })
    const known = organisations.find(({ id }) => id === organisation)
    const name = known?.name ?? (await api.partners.get({ tenant, organisation })).name
    return { name, own: organisation === actingForId, promises }
  })
}

export default function OurPromises({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('actions')
  const { name, own, promises } = loaderData
  const open = promises.filter(({ state }) => state === 'open')
  const answered = promises.filter(({ state }) => state !== 'open').toReversed()
  return (
    <>
      <PageHeader
        title={t(own || !name ? 'promise.ours' : 'promise.of', { name })}
        intro={own ? name : undefined}
      />
      {promises.length === 0 && (
        <EmptyState
          title={t(name ? 'promise.none' : 'promise.for-nobody')}
          action={
            <ButtonLink to={`/${params.tenant}/agenda`} second>
              {t('promise.to-agendas')}
            </ButtonLink>
          }
        >
          {t(name ? 'promise.none-text' : 'promise.for-nobody-text')}
        </EmptyState>
      )}
      {open.length > 0 && (
        <Section title={t('promise.running')}>
          <PromiseList tenant={params.tenant} promises={open} without="organisation" />
        </Section>
      )}
      {answered.length > 0 && (
        <Section title={t('promise.answered')}>
          <PromiseList tenant={params.tenant} promises={answered} without="organisation" />
        </Section>
      )}
    </>
  )
}
