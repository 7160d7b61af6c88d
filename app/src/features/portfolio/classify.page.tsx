import type { Api } from '@voortent/api'
import { classification } from '@voortent/domain/consortia/contract'
import { places } from '@voortent/domain/portfolio/contract'
import { Button, ButtonLink, ChoiceField, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import type { Route } from './+types/classify.page'
import { usePlaces } from './use-places.ts'
import { WordBoxes } from './word-boxes.tsx'

type Input = Omit<Parameters<Api['portfolio']['classify']>[0], 'tenant' | 'consortium'>

const vocabularies = [
  { key: 'problemFactors', words: 'problem' },
  { key: 'learningFunctions', words: 'learning' },
  { key: 'themes', words: 'theme' },
  { key: 'topsectors', words: 'topsector' },
  { key: 'targetGroups', words: 'target' },
] as const

export const handle = trail('portfolio:classify.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'portfolio:classify.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  return read(args, async (api) => {
    const known = await api.portfolio.classification({ tenant, consortium })
    if (!known.mayClassify) throw data(null, { status: 403 })
    return known
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  return carryOut(args, async (api, form) => {
    const place = String(form.get('place') ?? '')
    const said = Object.fromEntries(
      vocabularies.map(({ key }) => [key, form.getAll(key).map(String)]),
    )
    const input = { ...said, place: place || null } as Input
    await api.portfolio.classify({ tenant, consortium, ...input })
    return redirect(`/${tenant}/consortia/${consortium}?gedaan=portfolio.classified`)
  })
}

export default function Classify({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('portfolio')
  const placeName = usePlaces()
  const refused = useFormRefusal(actionData)
  return (
    <>
      <PageHeader title={t('classify.title')} intro={t('classify.intro')} />
      <Form method="post">
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('classify.save')}</Button>
              <ButtonLink to={`/${params.tenant}/consortia/${params.consortium}`} second>
                {t('classify.cancel')}
              </ButtonLink>
            </>
          }
        >
          {vocabularies.map(({ key, words }) => (
            <WordBoxes
              key={key}
              name={key}
              legend={t(`filter.${words}`)}
              words={classification[key].map((value) => ({ value, label: t(`${words}.${value}`) }))}
              chosen={loaderData[key]}
            />
          ))}
          <ChoiceField
            name="place"
            {...refused.field('place')}
            label={t('classify.place')}
            defaultValue={loaderData.place ?? ''}
            choices={[
              { value: '', label: t('classify.no-place') },
              ...places.map((value) => ({ value, label: placeName(value) })),
            ]}
          />
        </FormCard>
      </Form>
    </>
  )
}
