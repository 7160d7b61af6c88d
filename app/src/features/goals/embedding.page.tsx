import {
  type EmbeddingKind,
  type EmbeddingState,
  embeddingKinds,
  embeddingStates,
} from '@voortent/domain/goals/contract'
import { PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/embedding.page'
import { EmbeddingSide } from './embedding-side.tsx'
import { oneOf } from './one-of.ts'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  [({ agenda }: Data) => agenda.title, ({ agenda }: Data) => `agenda/${agenda.id}`],
  'goals:embedding.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'goals:embedding.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda } = args.params
  return read(args, async (api) => {
    const found = await api.goals.embedding({ tenant, agenda })
    const isOpen = found.sides.some(({ may }) => may.shape)
    return { ...found, organisations: isOpen ? await api.goals.responsible({ tenant }) : [] }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const kind = oneOf<EmbeddingKind>(embeddingKinds, text('kind'))
    const about = { tenant, agenda, kind }
    const isReport = text('act') === 'report'
    if (isReport) {
      const state = oneOf<EmbeddingState>(embeddingStates, text('state'))
      await api.goals.report({ ...about, state, progress: text('progress') })
    } else {
      const organisation = text('organisation') || null
      await api.goals.arrange({ ...about, arrangement: text('arrangement'), organisation })
    }
    const done = isReport ? 'goals.reported' : 'goals.arranged'
    return redirect(`/${tenant}/agenda/${agenda}/borging?gedaan=${done}#${kind}`)
  })
}

export default function Embedding({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('goals')
  const { sides, organisations } = loaderData
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('embedding.title')} intro={t('embedding.intro')} />
      {sides.map((side) => (
        <EmbeddingSide
          key={`${side.kind} ${side.changedAt}`}
          side={side}
          organisations={organisations}
          answer={actionData}
        />
      ))}
    </>
  )
}
