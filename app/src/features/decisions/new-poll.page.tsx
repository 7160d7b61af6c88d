import {
  Button,
  ButtonLink,
  ChoiceField,
  Field,
  FormCard,
  PageHeader,
  TextField,
} from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/new-poll.page'
import { amsterdamMoment } from './amsterdam-moment.ts'
import { circleIn, pathOf } from './circle-in.ts'
import styles from './fields.module.css'

const dayFields = ['1', '2', '3', '4', '5', '6']

export const handle = trail(
  ['decisions:title', 'besluiten'],
  ['decisions:poll.title', 'besluiten/peilingen'],
  'decisions:poll.new',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'decisions:poll.new')

export function loader(args: Route.LoaderArgs) {
  return read(args, async (api) => {
    const { tenant } = args.params
    const circle = circleIn(args.request.url)
    const about = circle && (await api.decisions.about({ tenant, ...circle }))
    const mayBegin = circle ? about?.may.ask : (await api.decisions.polls({ tenant })).mayBegin
    if (!mayBegin) throw data(null, { status: 403 })
    const asked = new URL(args.request.url).searchParams.get('soort')
    return {
      kind: asked === 'datumkeuze' ? ('datumkeuze' as const) : ('peiling' as const),
      circle: circle && about && { kind: circle.kind, name: about.name, path: pathOf(circle) },
    }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const kind = text('kind') === 'datumkeuze' ? 'datumkeuze' : 'peiling'
    const lines =
      kind === 'datumkeuze'
        ? dayFields.map((day) => text(`day${day}`))
        : text('options').split('\n')
    const { id } = await api.decisions.beginPoll({
      tenant,
      title: text('title'),
      question: text('question'),
      kind,
      per: text('per') === 'member' ? 'member' : 'organisation',
      closesAt: amsterdamMoment(text('closesOn'), '23:59'),
      options: lines.map((line) => line.trim()).filter(Boolean),
      about: circleIn(args.request.url),
    })
    return redirect(`/${tenant}/besluiten/peilingen/${id}?gedaan=decisions.poll-begun`)
  })
}

export default function NewPoll({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('decisions')
  const { kind, circle } = loaderData
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  const ofOptions = refused.field('options')
  return (
    <>
      <PageHeader
        title={t(`poll.begin.${kind}`)}
        intro={circle ? t('circle.poll-intro', { name: circle.name }) : t(`poll.about.${kind}`)}
      />
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <input type="hidden" name="kind" value={kind} />
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('poll.ask')}</Button>
              <ButtonLink to={`/${params.tenant}/${circle?.path ?? 'besluiten/peilingen'}`} second>
                {t('form.cancel')}
              </ButtonLink>
            </>
          }
        >
          <Field
            name="title"
            {...refused.field('title')}
            label={t('poll.question')}
            required
            maxLength={150}
          />
          <TextField
            name="question"
            {...refused.field('question')}
            label={t('poll.more')}
            maxLength={1000}
            rows={3}
          />
          {kind === 'peiling' ? (
            <TextField
              name="options"
              {...ofOptions}
              label={t('poll.options')}
              hint={t('poll.options-hint')}
              required
            />
          ) : (
            <fieldset className={styles.choices} aria-describedby={ofOptions.error && 'dagen-fout'}>
              <legend>{t('poll.days')}</legend>
              <div className={styles.pair}>
                {dayFields.map((day) => (
                  <Field
                    key={day}
                    type="date"
                    name={`day${day}`}
                    label={t('poll.day', { number: day })}
                    defaultValue={refused.field(`day${day}`).defaultValue}
                  />
                ))}
              </div>
              {ofOptions.error && (
                <p id="dagen-fout" className={styles.error}>
                  {ofOptions.error}
                </p>
              )}
            </fieldset>
          )}
          <ChoiceField
            name="per"
            label={t('poll.per')}
            error={refused.field('per').error}
            defaultValue={
              refused.field('per').defaultValue ??
              (circle?.kind === 'working-group' ? 'member' : 'organisation')
            }
            choices={['organisation', 'member'].map((value) => ({
              value,
              label: t(`poll.pers.${value}`),
            }))}
          />
          <Field
            name="closesOn"
            type="date"
            label={t('poll.closes-on')}
            error={refused.field('closesAt').error}
            defaultValue={refused.field('closesOn').defaultValue}
            required
          />
        </FormCard>
      </Form>
    </>
  )
}
