import type { Api } from '@voortent/api'
import { ButtonLink, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { isRead } from '../../shell/is-read.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import { AddFiles } from '../library-files/file-upload/add-files.tsx'
import { FilesPart } from '../library-files/files-part.tsx'
import type { Route } from './+types/item.page'
import { CitePart } from './cite-part.tsx'
import { SynthesisPart } from './collections/synthesis-part.tsx'
import { act } from './item-acts.ts'
import { ItemBody } from './item-body.tsx'
import { HistoryPart } from './item-history/history-part.tsx'
import { linksOf } from './item-links.tsx'
import { ItemStanding } from './item-standing.tsx'
import { editionAsked } from './library-review/edition-asked.ts'
import { EditionPart } from './library-review/edition-part.tsx'
import { PublishPart } from './library-review/publish-part.tsx'
import { ReviewPart } from './library-review/review-part.tsx'
import { RevisionPart } from './library-review/revision-part.tsx'
import { WriteWays } from './library-review/write-ways.tsx'
import { ApplyPart } from './library-talk/apply-part.tsx'
import { UsePart } from './use-part.tsx'
import { WithdrawPart } from './withdraw-part.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(['library:title', 'kennis'], ({ item }: Data) => item.facts.title)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.item.facts.title ?? 'library:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, item } = args.params
  const number = editionAsked(args.request)
  return read(args, async (api) => ({
    item: await readItem(api, args),
    reviews: await api.libraryReview.reviews({ tenant, item }),
    revision: await api.libraryReview.revision({ tenant, item }),
    edition: await api.libraryReview.edition({ tenant, item, number }),
    around: await api.libraryApply.around({ tenant, item }),
    files: await api.libraryFiles.list({ tenant, item }),
  }))
}

/** What was said so far, where there is nothing to read now. */
function saidOf(reviews: Data['reviews']): Data['reviews'] {
  if (!reviews || reviews.reviews.length === 0) return null
  return { ...reviews, candidates: [], may: { ask: false, say: false } }
}

/** An item, which counts as read. */
async function readItem(api: Api, { request, params }: Route.LoaderArgs) {
  const item = await api.library.get(params)
  if (isRead(request)) await api.libraryFollow.countReading(params)
  return item
}

export function action(args: Route.ActionArgs) {
  const { tenant, item } = args.params
  return carryOut(args, async (api, form) => {
    const done = await act(api, { tenant, item }, form)
    return redirect(`/${tenant}/kennis/${item}?gedaan=${done}`)
  })
}

export default function ItemPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('library')
  const { item, reviews, revision, edition, files, around } = loaderData
  const { facts, status, may } = item
  useFocusOnRefusal(actionData)
  const here = `/${params.tenant}/kennis/${params.item}`
  const changes = may.write && status !== 'withdrawn'
  const out = status === 'published' || status === 'revised'
  const part = { tenant: params.tenant, item, answer: actionData }
  return (
    <>
      <PageHeader
        title={facts.title}
        action={
          changes && (
            <ButtonLink to={`${here}/wijzigen`} second={!out}>
              {t('change.open')}
            </ButtonLink>
          )
        }
      />
      <ItemStanding tenant={params.tenant} item={item} />
      {changes && !out && (
        <PublishPart
          answer={actionData}
          ready={!reviews?.may.ask || reviews.agreement === 'agreed'}
        />
      )}
      {!out && <ReviewPart reviews={reviews} inReview={status === 'review'} answer={actionData} />}
      {revision && (
        <>
          <RevisionPart
            revision={revision}
            write={changes}
            ready={reviews?.agreement === 'agreed'}
            answer={actionData}
          />
          <ReviewPart
            reviews={reviews}
            inReview={reviews !== null && reviews.agreement !== 'none'}
            answer={actionData}
          />
        </>
      )}
      <ItemBody
        item={item}
        authors={{ base: `/${params.tenant}/kennis/auteurs`, people: item.pagesOfPeople }}
        more={linksOf(t, params.tenant, item)}
      >
        <EditionPart
          here={here}
          edition={edition}
          action={
            (changes || may.reread || status === 'review') && <WriteWays here={here} item={item} />
          }
        />
      </ItemBody>
      <FilesPart {...params} files={files.files} write={files.may.write}>
        {files.may.write && <AddFiles {...params} files={files.files} />}
      </FilesPart>
      {around.synthesis && (
        <SynthesisPart synthesis={around.synthesis} library={`/${params.tenant}/kennis`} inside />
      )}
      {status !== 'draft' && status !== 'review' && (
        <>
          <UsePart {...part} mayAsk={around.mayAsk} />
          <ApplyPart {...part} around={around} />
        </>
      )}
      {out && !revision && (
        <ReviewPart reviews={saidOf(reviews)} inReview={false} answer={actionData} />
      )}
      {out && <CitePart here={here} />}
      <HistoryPart revisions={item.revisions} />
      {may.withdraw && <WithdrawPart answer={actionData} own={may.write} />}
    </>
  )
}
