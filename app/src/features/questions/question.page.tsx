import { ButtonLink, Notice, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from '../consortia/answer-to.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/question.page'
import { ActButton } from './act-form.tsx'
import { ActionPart } from './action-part.tsx'
import { CoursePart } from './course-part.tsx'
import { EndingPart } from './ending-part.tsx'
import { excerpt } from './excerpt.ts'
import { KindsPart } from './kinds-part.tsx'
import { OwnAnswer, PartyPart } from './party-part.tsx'
import { act } from './question-acts.ts'
import { QuestionFacts } from './question-facts.tsx'
import { SimilarPart } from './similar-part.tsx'
import { ThreadPart } from './thread-part.tsx'
import { WordingPart } from './wording-part.tsx'
import { WordsPart } from './words-part.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['questions:title', 'vraagstukken'],
  ({ called }: Data) => called || 'questions:untitled',
)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.called || 'questions:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, question: id } = args.params
  return read(args, async (api) => {
    const question = await api.questions.get({ tenant, question: id })
    const { organisations, actions, consortia } = await api.questions.choices({ tenant })
    const { handle } = question.may
    return {
      question,
      organisations,
      choices: handle ? actions : [],
      consortia,
      similar: handle ? await api.questions.similar({ tenant, question: id }) : [],
      called: question.title || excerpt(question.asker?.words ?? ''),
    }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, question } = args.params
  return carryOut(args, async (api, form) => {
    const done = await act(api, { tenant, question }, form)
    return redirect(`/${tenant}/vraagstukken/${question}?gedaan=questions.${done}`)
  })
}

export default function QuestionPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('questions')
  const { question, organisations, choices, consortia, similar, called } = loaderData
  const { may, status, broker } = question
  const pressed = ['take-on', 'agree', 'unlink', 'reopen'].find((one) => answerTo(actionData, one))
  const refused = useFormRefusal(pressed && answerTo(actionData, pressed))
  useFocusOnRefusal(actionData)
  const inTalks = status === 'aangescherpt' || status === 'partijen-gezocht'
  const ended = status === 'beantwoord' || status === 'gesloten'
  const parts = { question, answer: actionData }
  const follows = question.asker !== null
  return (
    <>
      <PageHeader
        title={called || t('untitled')}
        intro={question.wording}
        action={
          may.handle && (
            <>
              {consortia && inTalks && <ButtonLink to="verkenning">{t('explore.open')}</ButtonLink>}
              {!ended && !may.guides && <TakeOn broker={broker} />}
            </>
          )
        }
      />
      {refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
      <QuestionFacts tenant={params.tenant} question={question} />
      <OwnAnswer {...parts} organisations={organisations} />
      <WordsPart tenant={params.tenant} {...parts} organisations={organisations} />
      {follows && <ThreadPart {...parts} />}
      {follows && <WordingPart {...parts} />}
      {may.handle && <SimilarPart tenant={params.tenant} similar={similar} />}
      <KindsPart question={question} />
      <ActionPart tenant={params.tenant} {...parts} choices={choices} />
      {may.handle && <PartyPart tenant={params.tenant} {...parts} organisations={organisations} />}
      <EndingPart {...parts} />
      <CoursePart steps={question.steps} />
    </>
  )
}

function TakeOn({ broker }: { broker: Data['question']['broker'] }) {
  const { t } = useTranslation('questions')
  return <ActButton act="take-on">{t(broker ? 'take-over' : 'take-on')}</ActButton>
}
