import { ButtonLink, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/structure.page'
import { AddSpeerpunt } from './add-speerpunt.tsx'
import { FactsForm } from './facts-form.tsx'
import { SpeerpuntList } from './speerpunt-list.tsx'
import { act } from './structure-acts.ts'
import { TurnHeadings } from './turn-headings.tsx'
import { JustWithdrawn, Withdrawn } from './withdrawn.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ agenda }: Data) => agenda.title,
  'agenda:structure.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'agenda:structure.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id } = args.params
  const withdrawn = new URL(args.request.url).searchParams.get('ingetrokken')
  return read(args, async (api) => {
    const { agenda, possibleLeads, headings } = await api.agenda.structure({ tenant, id })
    if (!agenda.may.change) throw data(null, { status: 403 })
    const justWithdrawn = agenda.withdrawn.find(({ id }) => id === withdrawn)
    return { agenda, possibleLeads, headings, justWithdrawn }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda } = args.params
  return carryOut(args, async (api, form) => {
    const next = await act(api, { tenant, agenda }, form)
    if (form.has('stay')) return null
    return redirect(`/${tenant}/agenda/${agenda}/opzet?${next}`)
  })
}

export default function Structure({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('agenda')
  const { agenda, possibleLeads, headings, justWithdrawn } = loaderData
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader
        title={t('structure.title')}
        intro={t('structure.intro')}
        action={
          <ButtonLink to={`/${params.tenant}/agenda/${agenda.id}`} second>
            {t('read-all')}
          </ButtonLink>
        }
      />
      <JustWithdrawn speerpunt={justWithdrawn} />
      <Section title={t('speerpunten')}>
        <SpeerpuntList
          speerpunten={agenda.speerpunten}
          possibleLeads={possibleLeads}
          answer={actionData}
        />
        <AddSpeerpunt key={agenda.speerpunten.length} answer={actionData} />
      </Section>
      <TurnHeadings headings={headings} answer={actionData} />
      <Withdrawn speerpunten={agenda.withdrawn} />
      <Section title={t('structure.facts')}>
        <FactsForm key={agenda.changedAt.getTime()} agenda={agenda} answer={actionData} />
      </Section>
    </>
  )
}
