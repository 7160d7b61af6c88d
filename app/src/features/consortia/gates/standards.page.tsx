import { Button, FormCard, PageHeader, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { textIn } from '../../identity/text-in.ts'
import { useFocusOnRefusal } from '../../identity/use-focus-on-refusal.ts'
import { answerTo } from '../answer-to.ts'
import type { Route } from './+types/standards.page'

type Standard = Route.ComponentProps['loaderData'][number]

export const handle = trail(['consortia:title', 'consortia'], 'consortia:standard.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consortia:standard.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.gates.standards(args.params))
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const criteria = text('criteria')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    await api.gates.setStandard({ tenant, from: text('act') as Standard['from'], criteria })
    return redirect(`/${tenant}/consortia/criteria?gedaan=consortia.standard-set`)
  })
}

export default function Standards({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('standard.title')} intro={t('standard.intro')} />
      {loaderData.map((standard) => (
        <StandardForm key={standard.from} standard={standard} answer={actionData} />
      ))}
    </>
  )
}

function StandardForm({ standard, answer }: { standard: Standard; answer: unknown }) {
  const { t } = useTranslation('consortia')
  const { from, criteria, adjusted } = standard
  const refused = useFormRefusal(answerTo(answer, from))
  const { error, defaultValue } = refused.field('criteria')
  const phase = t(`phase.${from}`)
  return (
    <Form method="post" noValidate>
      <FormCard
        refusal={refused.sentence}
        actions={
          <Button
            look="second"
            name="act"
            value={from}
            aria-label={t('standard.save-this', { phase })}
          >
            {t('standard.save')}
          </Button>
        }
      >
        <TextField
          name="criteria"
          label={t('standard.criteria', { phase })}
          hint={t(adjusted ? 'standard.adjusted' : 'standard.of-the-field')}
          rows={6}
          error={error}
          defaultValue={defaultValue ?? criteria.join('\n')}
        />
      </FormCard>
    </Form>
  )
}
