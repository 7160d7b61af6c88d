import type { BallotView } from '@voortent/api'
import {
  Button,
  ButtonLink,
  ChoiceField,
  EmptyState,
  Field,
  FormCard,
  Notice,
  PageHeader,
  Section,
} from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/roster.page'
import { RemoveVoter } from './remove-voter.tsx'
import { RosterTable } from './roster-table.tsx'

export const handle = trail(['decisions:title', 'besluiten'], 'decisions:roster.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'decisions:roster.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, ballot } = args.params
  return read(args, async (api) => {
    const found = await api.decisions.roster({ tenant, ballot })
    if (!found.ballot.may.changeRoster) throw data(null, { status: 403 })
    return found
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, ballot } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const reason = text('reason')
    if (text('act') === 'remove') {
      await api.decisions.removeVoter({
        tenant,
        ballot,
        organisation: text('organisation'),
        reason,
      })
    } else {
      const [organisation = '', mandate = ''] = text('mandate').split(' ')
      const weight = Number(text('weight'))
      await api.decisions.changeRoster({ tenant, ballot, organisation, mandate, weight, reason })
    }
    return redirect(`/${tenant}/besluiten/${ballot}/lijst?gedaan=decisions.roster-changed`)
  })
}

export default function Roster({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('decisions')
  const { ballot, deciders } = loaderData
  const removing = actionData?.values.act === 'remove' ? actionData.values.organisation : undefined
  const refused = useFormRefusal(removing ? undefined : actionData)
  const refusedRemoval = useFormRefusal(removing ? actionData : undefined)
  useFocusOnRefusal(actionData)
  const open = ballot.state === 'open'
  const on = new Set(ballot.voters.filter(({ removed }) => !removed).map(({ mandate }) => mandate))
  return (
    <>
      <PageHeader
        title={t('roster.title')}
        intro={`${ballot.title}. ${t(open ? 'roster.intro-open' : 'roster.intro-prepared')}`}
        action={
          <ButtonLink to={`/${params.tenant}/besluiten/${ballot.id}`} second>
            {t('roster.back')}
          </ButtonLink>
        }
      />
      <Section title={t('roster.on-it')}>
        {refusedRemoval.sentence && <Notice tone="loss">{refusedRemoval.sentence}</Notice>}
        {ballot.voters.length === 0 ? (
          <EmptyState title={t('roster.nobody')}>{t('roster.nobody-text')}</EmptyState>
        ) : (
          <RosterTable
            voters={ballot.voters}
            weighted
            going={false}
            more={[
              {
                name: 'remove',
                label: t('roster.remove'),
                cell: (voter: BallotView['voters'][number]) =>
                  !voter.removed && (
                    <RemoveVoter
                      voter={voter}
                      open={open}
                      error={
                        removing === voter.organisationId
                          ? refusedRemoval.field('reason').error
                          : undefined
                      }
                    />
                  ),
              },
            ]}
          />
        )}
      </Section>
      <Section title={t('roster.put')}>
        {deciders.length === 0 ? (
          <p>{t('roster.no-mandates')}</p>
        ) : (
          <Form method="post" noValidate>
            <FormCard
              refusal={refused.sentence}
              actions={<Button>{t('roster.put-button')}</Button>}
            >
              <ChoiceField
                name="mandate"
                label={t('roster.mandate')}
                {...refused.field('mandate')}
                choices={deciders.map(({ organisation, mandate, name, holder, covers }) => ({
                  value: `${organisation} ${mandate}`,
                  label: t(on.has(mandate) ? 'roster.decider-on' : 'roster.decider', {
                    name,
                    holder: holder.name,
                    covers,
                  }),
                }))}
              />
              <Field
                name="weight"
                inputMode="numeric"
                label={t('roster.weight')}
                hint={t('roster.weight-hint')}
                error={refused.field('weight').error}
                defaultValue={refused.field('weight').defaultValue ?? '1'}
                maxLength={4}
              />
              {open && (
                <Field
                  name="reason"
                  label={t('roster.reason')}
                  {...refused.field('reason')}
                  required
                  maxLength={500}
                />
              )}
            </FormCard>
          </Form>
        )}
      </Section>
    </>
  )
}
