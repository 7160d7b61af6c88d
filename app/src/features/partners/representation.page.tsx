import { ButtonLink, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/representation.page'
import { changeFromForm } from './change-from-form.ts'
import { ChangeRepresentation } from './change-representation.tsx'
import { FactSheet } from './fact-sheet.tsx'
import { HeldMandates } from './held-mandates.tsx'
import { usePeriodWords } from './use-period-words.ts'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(['partners:title', 'partners'], (data: Data) => data.name)
export const meta: Route.MetaFunction = (args) => pageTitle(args, args.loaderData?.name ?? '')

export function loader(args: Route.LoaderArgs) {
  const { tenant, representation } = args.params
  return read(args, (api) => api.partners.getRepresentation({ tenant, representation }))
}

export function action(args: Route.ActionArgs) {
  return carryOut(args, (api, form) => changeFromForm(args.params, api, form))
}

export default function Representation({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('partners')
  const words = usePeriodWords()
  const { name, organisation, state, ended, may, openTasks } = loaderData
  const here = `/${params.tenant}/partners/${organisation.id}/vertegenwoordigers/${loaderData.id}`
  const title = loaderData.function
  const about = { function: title, organisation: organisation.name }
  return (
    <>
      <PageHeader
        title={name}
        intro={t(title ? 'representation.intro' : 'representation.intro-plain', about)}
        action={
          may.manage &&
          !ended && (
            <ButtonLink second to={`${here}/beeindigen`}>
              {t('representation.end')}
            </ButtonLink>
          )
        }
      />
      {ended && <Notice tone="plain">{t('representation.over', about)}</Notice>}
      {!ended && state === 'over' && may.manage && (
        <Notice tone="asked">{t('representation.expired', { count: openTasks })}</Notice>
      )}
      <FactSheet
        facts={[
          {
            label: t('fact.organisation'),
            value: (
              <Link to={`/${params.tenant}/partners/${organisation.id}`}>{organisation.name}</Link>
            ),
          },
          { label: t('fact.period'), value: words.period(loaderData, loaderData.today) },
          { label: t('fact.phone'), value: loaderData.phone },
          { label: t('fact.successor'), value: loaderData.successor },
          { label: t('representation.open-tasks'), value: may.manage ? String(openTasks) : '' },
        ]}
      />
      <Section
        title={t('mandate.title')}
        action={
          may.manage &&
          state !== 'over' && (
            <ButtonLink second to={`${here}/mandaat`}>
              {t('mandate.grant')}
            </ButtonLink>
          )
        }
      >
        <HeldMandates representation={loaderData} answer={actionData} />
      </Section>
      {may.manage && !ended && (
        <Section title={t('representation.change')}>
          <ChangeRepresentation representation={loaderData} answer={actionData} />
        </Section>
      )}
    </>
  )
}
