import { visibilities } from '@voortent/domain/library/contract'
import { Button, ButtonLink, ChoiceField, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { pageTitle } from '../../../shell/page-title.ts'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../../shell/use-unsaved-warning.ts'
import { textIn } from '../../identity/text-in.ts'
import { useFocusOnRefusal } from '../../identity/use-focus-on-refusal.ts'
import { PlainWordsField } from '../item-form/plain-words-field.tsx'
import type { Route } from './+types/publish-synthesis.page'
import { collectionTrail } from './collection-trail.ts'
import styles from './collections.module.css'

export const handle = collectionTrail('collections:publish.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'collections:publish.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  return read(args, async (api) => {
    const collection = await api.collections.get(args.params)
    if (!collection.may.write) throw data(null, { status: 403 })
    const { published } = collection
    if (!published) return { collection, facts: null, waits: false }
    const where = { tenant, item: published.id }
    const { facts, status } = await api.library.get(where)
    const revision = await api.libraryReview.revision(where)
    const reviews = await api.libraryReview.reviews(where)
    return {
      collection,
      facts: revision?.facts ?? facts,
      waits: status !== 'draft' && status !== 'review' && reviews?.may.ask === true,
    }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, collection } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const { item, state } = await api.collections.publish({
      tenant,
      collection,
      plainSummary: text('plainSummary'),
      visibility: text('visibility') as (typeof visibilities)[number],
    })
    return redirect(`/${tenant}/kennis/${item}?gedaan=collections.${state}`)
  })
}

export default function PublishSynthesis(props: Route.ComponentProps) {
  const { t } = useTranslation('collections')
  const { loaderData, actionData, params } = props
  const { collection, facts, waits } = loaderData
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  const plain = refused.field('plainSummary')
  const seen = refused.field('visibility')
  return (
    <>
      <PageHeader title={t('publish.title')} intro={collection.title} />
      <p className={styles.words}>{t(facts ? 'publish.again' : 'publish.what')}</p>
      {waits && <p className={styles.words}>{t('publish.waits')}</p>}
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t(waits ? 'publish.propose' : 'publish.button')}</Button>
              <ButtonLink to={`/${params.tenant}/kennis/verzamelingen/${params.collection}`} second>
                {t('cancel')}
              </ButtonLink>
            </>
          }
        >
          <PlainWordsField
            error={plain.error}
            defaultValue={plain.defaultValue ?? facts?.plainSummary}
          />
          <ChoiceField
            name="visibility"
            error={seen.error}
            defaultValue={seen.defaultValue ?? facts?.visibility ?? 'tenant'}
            label={t('library:fact.visibility')}
            choices={visibilities
              .filter((value) => value !== 'consortium' || collection.consortium !== null)
              .map((value) => ({ value, label: t(`library:visibility.${value}`) }))}
          />
        </FormCard>
      </Form>
    </>
  )
}
