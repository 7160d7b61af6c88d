import { ButtonLink, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { Moment } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { isBlank, Text } from '../documents/text.tsx'
import { textIn } from '../identity/text-in.ts'
import type { Route } from './+types/ballot.page'
import { AboutLink } from './about-link.tsx'
import { amsterdamClock } from './amsterdam-moment.ts'
import styles from './ballot.module.css'
import { BallotActs } from './ballot-acts.tsx'
import { BallotFacts } from './ballot-facts.tsx'
import { BoundTexts } from './bound-texts.tsx'
import { OwnReservation, OwnVotes } from './own-votes.tsx'
import { Result } from './result.tsx'
import { RosterTable } from './roster-table.tsx'
import { RuleWords } from './rule-words.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(['decisions:title', 'besluiten'], ({ ballot }: Data) => ballot.title)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.ballot.title ?? 'decisions:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, ballot } = args.params
  return read(args, async (api) => ({
    ballot: await api.decisions.get({ tenant, ballot }),
    actingForId: (await api.tenancy.enter({ tenant })).actingForId,
    now: new Date(),
  }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, ballot } = args.params
  const back = (done: string) => redirect(`/${tenant}/besluiten/${ballot}?gedaan=decisions.${done}`)
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    if (text('act') === 'open') {
      await api.decisions.open({ tenant, ballot })
      return back('opened')
    }
    if (text('act') === 'close') {
      await api.decisions.close({ tenant, ballot })
      return back('closed')
    }
    await api.decisions.settleReservation({
      tenant,
      ballot,
      organisation: text('organisation'),
      kind: text('kind') as 'confirmed',
      note: text('note'),
    })
    return back('settled')
  })
}

export default function Ballot({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('decisions')
  const { ballot, actingForId, now } = loaderData
  const refused = useFormRefusal(actionData)
  const settling = actionData?.values.act === 'settle'
  const present = ballot.voters.filter(({ removed }) => !removed)
  const weighted = present.some(({ weight }) => weight !== 1)
  return (
    <>
      <PageHeader title={ballot.title} action={<AboutLink about={ballot.about} />} />
      <div className={styles.layout}>
        <div className={styles.facts}>
          <BallotFacts ballot={ballot} now={now} />
        </div>
        <div className={styles.main}>
          {ballot.withdrawnAt && (
            <Notice tone="plain" title={t('ballot.withdrawn')}>
              {ballot.withdrawnReason}
            </Notice>
          )}
          <OwnVotes ballot={ballot} />
          <OwnReservation
            ballot={ballot}
            actingForId={actingForId}
            today={amsterdamClock(now).day}
            refused={settling ? refused : { ...refused, sentence: undefined }}
          />
          <BallotActs ballot={ballot} refusal={settling ? undefined : refused.sentence} />
          <Result
            outcomes={ballot.outcomes}
            weighted={weighted}
            download={`/${params.tenant}/besluiten/${ballot.id}/stemming.json`}
          />
          <Section title={t('ballot.question')}>
            <p className={styles.question}>{ballot.question}</p>
            {!isBlank(ballot.explanation) && (
              <>
                <h3>{t('ballot.explanation')}</h3>
                <Text content={ballot.explanation} deeper={2} />
              </>
            )}
          </Section>
          <BoundTexts texts={ballot.texts} />
          <Section title={t('rule.title')}>
            <RuleWords
              rule={ballot.rule}
              sealed={ballot.sealed}
              entitled={present.length}
              weighted={weighted}
            />
          </Section>
          <Section
            title={t('ballot.roster')}
            action={
              ballot.state === 'open' && (
                <ButtonLink to="volmacht" second>
                  {t('ballot.proxy')}
                </ButtonLink>
              )
            }
          >
            <RosterTable
              voters={ballot.voters}
              weighted={weighted}
              going={ballot.openedAt !== null}
            />
          </Section>
          {ballot.rosterChanges.length > 0 && (
            <Section title={t('ballot.changes')}>
              <ul>
                {ballot.rosterChanges.map(({ id, kind, organisation, by, reason, changedAt }) => (
                  <li key={id}>
                    {t(`ballot.change.${kind}`, { organisation })}
                    <span className={styles.small}>
                      {t('ballot.change-by', { by, reason })} (<Moment date={changedAt} />)
                    </span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
      </div>
    </>
  )
}
