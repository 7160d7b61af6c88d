import { Button, FormCard, Notice, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from './answer-to.ts'
import { type Vote, VoteOnAmendment } from './vote-on-amendment.tsx'

/** From a rejection to a vote: the proposer asks for it, others stand behind it. */
export function PushForms(props: {
  amendment: { pushRequestedAt: Date | null; pushedAt: Date | null; vote: Vote | null }
  supporters: string[]
  needed: number
  may: {
    putToVote: boolean
    requestVote: boolean
    support: boolean
    withdraw: boolean
    change: boolean
  }
  answer: unknown
}) {
  const { t } = useTranslation('consultation')
  const { amendment, supporters, needed, may, answer } = props
  const acts = ['request-vote', 'support', 'put-to-vote']
  const refused = useFormRefusal(acts.map((act) => answerTo(answer, act)).find(Boolean))
  const asked = amendment.pushRequestedAt !== null
  const submittedAndMine = may.withdraw && !may.change
  return (
    <>
      {(asked || may.requestVote) && (
        <Section title={t('push.title')}>
          {refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
          {asked && (
            <>
              {amendment.vote ? (
                <VoteOnAmendment vote={amendment.vote} />
              ) : (
                <p>
                  {amendment.pushedAt
                    ? t('push.pushed')
                    : t('push.seeks', { count: supporters.length, needed })}
                </p>
              )}
              {supporters.length > 0 && (
                <ul>
                  {supporters.map((name) => (
                    <li key={name}>{name}</li>
                  ))}
                </ul>
              )}
            </>
          )}
          {may.requestVote && (
            <PushForm act="request-vote" hint={t('push.request-hint', { count: needed })} />
          )}
          {may.putToVote && <PushForm act="put-to-vote" hint={t('push.put-to-vote-hint')} />}
          {may.support && <PushForm act="support" hint={t('push.support-hint')} />}
        </Section>
      )}
      {submittedAndMine && (
        <Form method="post">
          <Button look="loss" name="act" value="withdraw">
            {t('amendment.withdraw')}
          </Button>
        </Form>
      )}
    </>
  )
}

function PushForm({
  act,
  hint,
}: {
  act: 'request-vote' | 'support' | 'put-to-vote'
  hint: string
}) {
  const { t } = useTranslation('consultation')
  return (
    <Form method="post">
      <input type="hidden" name="act" value={act} />
      <FormCard actions={<Button>{t(`push.${act}`)}</Button>}>
        <p>{hint}</p>
      </FormCard>
    </Form>
  )
}
