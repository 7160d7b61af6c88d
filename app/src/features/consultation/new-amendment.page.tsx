import { Button, ButtonLink, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/new-amendment.page'
import { ProposalFields } from './proposal-fields.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ consultation }: Data) => consultation.agendaTitle,
  'consultation:amendment.new',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consultation:amendment.new')

export function loader(args: Route.LoaderArgs) {
  const address = new URL(args.request.url).searchParams
  const place = (name: string) => (address.has(name) ? Number(address.get(name)) : undefined)
  return read(args, (api) =>
    api.consultation.passage({
      tenant: args.params.tenant,
      part: address.get('deel') ?? '',
      from: place('van'),
      until: place('tot'),
    }),
  )
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda, consultation } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const { id } = await api.consultation.draftAmendment({
      tenant,
      part: text('part'),
      passage: text('passage'),
      place: text('place') === '' ? null : Number(text('place')),
      proposed: text('proposed'),
      reason: text('reason'),
    })
    const base = `/${tenant}/agenda/${agenda}/consultatie/${consultation}/wijzigingen`
    return redirect(`${base}/${id}?gedaan=consultation.amendment-drafted`)
  })
}

export default function NewAmendment({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consultation')
  const { organisation, part, passage, place } = loaderData
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  const base = `/${params.tenant}/agenda/${params.agenda}/consultatie/${params.consultation}`
  return (
    <>
      <PageHeader
        title={t('amendment.new')}
        intro={t('amendment.new-intro', { organisation, part: part.title ?? t('own-text') })}
      />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <input type="hidden" name="part" value={part.id} />
        <input type="hidden" name="passage" value={passage} />
        <input type="hidden" name="place" value={place ?? ''} />
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('amendment.save')}</Button>
              <ButtonLink to={`${base}/tekst`} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          <ProposalFields passage={passage} proposed={passage} reason="" refused={refused} />
        </FormCard>
      </Form>
    </>
  )
}
