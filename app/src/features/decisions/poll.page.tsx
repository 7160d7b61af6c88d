import { Button, Facts, Notice, PageHeader, Section, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { Moment } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { textIn } from '../identity/text-in.ts'
import type { Route } from './+types/poll.page'
import { AboutLink } from './about-link.tsx'
import styles from './ballot.module.css'
import { PollForm } from './poll-form.tsx'
import { PollResult } from './poll-result.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['decisions:title', 'besluiten'],
  ['decisions:poll.title', 'besluiten/peilingen'],
  (poll: Data) => poll.title,
)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.title ?? 'decisions:poll.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, poll } = args.params
  return read(args, (api) => api.decisions.poll({ tenant, poll }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, poll } = args.params
  const back = (done: string) =>
    redirect(`/${tenant}/besluiten/peilingen/${poll}?gedaan=decisions.${done}`)
  return carryOut(args, async (api, form) => {
    if (textIn(form)('act') === 'close') {
      await api.decisions.closePoll({ tenant, poll })
      return back('poll-closed')
    }
    await api.decisions.answerPoll({ tenant, poll, answers: answersIn(form) })
    return back('poll-answered')
  })
}

/** One option of a poll, or an answer per day of a date choice. */
function answersIn(form: FormData): { option: string; answer: 'ja' }[] {
  const text = textIn(form)
  const option = text('option')
  if (option) return [{ option, answer: 'ja' }]
  return [...form.keys()]
    .filter((name) => name.startsWith('dag-'))
    .map((name) => ({ option: name.slice(4), answer: text(name) as 'ja' }))
}

export default function Poll({ loaderData: poll, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('decisions')
  const refused = useFormRefusal(actionData)
  const { error } = refused.field('answers')
  return (
    <>
      <PageHeader title={poll.title} action={<AboutLink about={poll.about} />} />
      <div className={styles.layout}>
        <div className={styles.facts}>
          <Facts
            facts={[
              {
                label: t('column.state'),
                value: (
                  <Tag tone={poll.open ? 'action' : 'plain'}>
                    {t(poll.open ? 'state.open' : 'state.closed')}
                  </Tag>
                ),
              },
              { label: t('poll.kind'), value: t(`poll.kinds.${poll.kind}`) },
              { label: t('poll.per'), value: t(`poll.pers.${poll.per}`) },
              {
                label: t(poll.open ? 'ballot.closes' : 'ballot.closed'),
                value: <Moment date={poll.closesAt} />,
              },
            ]}
          />
        </div>
        <div className={styles.main}>
          {poll.question && <p className={styles.question}>{poll.question}</p>}
          {(refused.sentence ?? error) && <Notice tone="loss">{refused.sentence ?? error}</Notice>}
          {poll.may.answer && <PollForm poll={poll} />}
          <Section
            title={t(poll.open ? 'poll.so-far' : 'result.title')}
            action={
              poll.may.close && (
                <Form method="post">
                  <Button name="act" value="close" look="quiet">
                    {t('poll.close')}
                  </Button>
                </Form>
              )
            }
          >
            <PollResult poll={poll} />
          </Section>
          {poll.silent !== null && poll.silent.length > 0 && (
            <Section title={t('poll.silent', { count: poll.silent.length })}>
              <p>{poll.silent.join(', ')}</p>
            </Section>
          )}
        </div>
      </div>
    </>
  )
}
