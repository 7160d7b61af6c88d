import { Button, FormCard, Notice, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from './answer-to.ts'

/** From a rejection to a vote: the proposer asks for it, others stand behind it. */
export function PushForms(props: {
  amendment: { pushRequestedAt: Date | null; pushedAt: Date | null }
  supporters: string[]
  needed: number
  may: { requestVote: boolean; support: boolean; withdraw: boolean; change: boolean }
  answer: unknown
}) {
  const { t } = useTranslation('consultation')
  const { amendment, supporters, needed, may, answer } = props
  const refused = useFormRefusal(answerTo(answer, 'request-vote') ?? answerTo(answer, 'support'))
  const asked = amendment.pushRequestedAt !== null
  const submittedAndMine = may.withdraw && !may.change
  return (
    <>
      {(asked || may.requestVote) && (
        <Section title={t('push.title')}>
          {refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
          {asked && (
            <>
              <p>
                {amendment.pushedAt
                  ? t('push.pushed')
                  : t('push.seeks', { count: supporters.length, needed })}
              </p>
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

function PushForm({ act, hint }: { act: 'request-vote' | 'support'; hint: string }) {
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
