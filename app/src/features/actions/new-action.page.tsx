import { addActionInput } from '@voortent/domain/actions/contract'
import { Button, ButtonLink, FormCard, PageHeader, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/new-action.page'
import { ActionFields } from './action-fields.tsx'
import { readFacts } from './read-facts.ts'
import { Resembling } from './resembling.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  [({ agenda }: Data) => agenda.title, ({ agenda }: Data) => `agenda/${agenda.id}`],
  ['actions:title', ({ agenda }: Data) => `agenda/${agenda.id}/acties`],
  'actions:add.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'actions:add.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id } = args.params
  const speerpunt = new URL(args.request.url).searchParams.get('speerpunt') ?? ''
  return read(args, async (api) => {
    const { agenda, organisations, groups, may } = await api.actions.choices({ tenant, agenda: id })
    if (!may.add) throw data(null, { status: 403 })
    const { goals } = await api.goals.list({ tenant, agenda: id })
    const own = organisations.filter(({ id }) => id === may.speakFor)
    const leads = may.arrange ? organisations : own
    return {
      agenda,
      groups,
      goals: goals.map(named),
      leads,
      leadIsOwn: !may.arrange,
      own: may.speakFor ?? '',
      speerpunt,
    }
  })
}

/** Running actions that resemble this one are pointed out once; the second time it is added. */
export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const facts = { ...readFacts(form), about: text('about') }
    const { title, about, organisation } = facts
    if (text('pointedOut') !== title && addActionInput.safeParse(facts).success) {
      const alike = await api.actions.resembling({ tenant, title, about, organisation })
      if (alike.length > 0) return { alike, given: { ...facts, pointedOut: title } }
    }
    const { id, agendaId } = await api.actions.add({ tenant, ...facts })
    return redirect(`/${tenant}/agenda/${agendaId}/acties/${id}?gedaan=actions.added`)
  })
}

export default function NewAction({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('actions')
  const { agenda, groups, goals, leads, leadIsOwn, own, speerpunt } = loaderData
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  const pointedOut = actionData && 'alike' in actionData ? actionData : null
  const given: Record<string, string | null> = {
    organisation: own,
    speerpunt,
    ...pointedOut?.given,
  }
  const field = (name: string) => {
    const { error, defaultValue } = refused.field(name)
    return { error, defaultValue: defaultValue ?? given[name] ?? undefined }
  }
  return (
    <>
      <PageHeader title={t('add.title')} intro={t('add.intro')} />
      <Form
        method="post"
        noValidate
        key={pointedOut ? 'again' : 'first'}
        onChange={unsaved.touch}
        onSubmit={unsaved.settle}
      >
        <input type="hidden" name="pointedOut" value={field('pointedOut').defaultValue ?? ''} />
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t(pointedOut ? 'add.anyway' : 'add.button')}</Button>
              <ButtonLink to={`/${params.tenant}/agenda/${agenda.id}/acties`} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          {pointedOut && (
            <output>
              <Resembling
                tenant={params.tenant}
                title={t('alike.before')}
                actions={pointedOut.alike}
              >
                <p>{t('alike.what-now')}</p>
              </Resembling>
            </output>
          )}
          <ActionFields
            field={field}
            speerpunten={agenda.speerpunten}
            organisations={leads}
            leadIsOwn={leadIsOwn}
            groups={groups}
            goals={goals}
          >
            <TextField
              name="about"
              {...field('about')}
              label={t('fact.about')}
              hint={t('hint.about')}
              maxLength={2000}
            />
          </ActionFields>
        </FormCard>
      </Form>
    </>
  )
}

function named({ id, title }: { id: string; title: string }) {
  return { id, title }
}
