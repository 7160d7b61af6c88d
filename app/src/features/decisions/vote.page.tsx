import { voteFault } from '@voortent/domain/decisions/contract'
import { Notice, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, redirect } from 'react-router'
import { carryOut, type FormRefusal, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/vote.page'
import { amsterdamClock } from './amsterdam-moment.ts'
import styles from './fields.module.css'
import { readVote, type VoteForm } from './read-vote.ts'
import { VoteCheck } from './vote-check.tsx'
import { VoteChoice } from './vote-choice.tsx'
import { VoteSubject } from './vote-subject.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['decisions:title', 'besluiten'],
  ({ ballot }: Data) => ballot.title,
  'decisions:vote.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'decisions:vote.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, ballot } = args.params
  return read(args, async (api) => ({
    ballot: await api.decisions.get({ tenant, ballot }),
    chosen: new URL(args.request.url).searchParams.get('namens'),
  }))
}

/** Where the form stands, with what was filled in. */
type Step = { step: 2 | 3; vote: VoteForm }

export function action(args: Route.ActionArgs) {
  const { tenant, ballot: id } = args.params
  return carryOut(args, async (api, form): Promise<Response | Step | (FormRefusal & Step)> => {
    const { act, ...vote } = readVote(form)
    if (act === 'choose') return { step: 2, vote }
    const ballot = await api.decisions.get({ tenant, ballot: id })
    const fault = voteFault(ballot.rule, vote, amsterdamClock(new Date()).day)
    if (fault) {
      const refusal = { code: fault.code, values: {}, fields: { [fault.field]: fault.code } }
      return { refusal, values: {}, step: 2, vote }
    }
    if (act === 'check') return { step: 3, vote }
    await api.decisions.castVote({
      tenant,
      ballot: id,
      organisation: vote.organisation,
      choice: vote.choice as 'voor',
      reason: vote.reason,
      reservation: vote.reservation && {
        for: vote.reservation.for as 'raad',
        until: vote.reservation.until,
      },
    })
    const name = ballot.voters.find((one) => one.organisationId === vote.organisation)?.name ?? ''
    const told = new URLSearchParams({ gedaan: 'decisions.voted', 'gedaan-name': name })
    return redirect(`/${tenant}/besluiten/${id}?${told}`)
  })
}

export default function Vote({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('decisions')
  const { ballot, chosen } = loaderData
  useFocusOnRefusal(actionData)
  const answer = actionData && 'step' in actionData ? actionData : undefined
  const organisation = answer?.vote.organisation ?? chosen
  const own =
    ballot.mine.find((one) => one.organisation === organisation) ??
    (ballot.mine.length === 1 ? ballot.mine[0] : undefined)
  const step = own && !own.actFirstFor ? (answer?.step ?? 1) : 1
  const refusal = actionData && 'refusal' in actionData ? actionData : undefined
  return (
    <>
      <p className={styles.step}>
        {t('vote.step', { step })}: {t(`vote.step-name.${step}`)}
      </p>
      <PageHeader
        title={ballot.title}
        action={
          step === 1 && (
            <Link to={`/${params.tenant}/besluiten/${ballot.id}`}>{t('vote.read-all')}</Link>
          )
        }
      />
      {ballot.mine.length === 0 && (
        <Notice tone="plain" title={t('vote.none')}>
          {t('vote.none-text')}
        </Notice>
      )}
      {step === 1 && (
        <VoteSubject tenant={params.tenant} ballot={ballot} own={own} refusal={refusal} />
      )}
      {step === 2 && own && (
        <VoteChoice ballot={ballot} own={own} vote={answer?.vote} refusal={refusal} />
      )}
      {step === 3 && own && answer && (
        <VoteCheck tenant={params.tenant} ballot={ballot} own={own} vote={answer.vote} />
      )}
    </>
  )
}
