import { openStatuses } from '@voortent/domain/questions/contract'
import { Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { CallInstead } from '../guests/call-instead.tsx'
import { ActButton, ActForm } from './act-form.tsx'
import { type Question, reachOf } from './question-facts.tsx'

/** A question is answered directly, closed with a reason, or taken up again. */
export function EndingPart({ question, answer }: { question: Question; answer: unknown }) {
  const { t } = useTranslation('questions')
  const { status, may } = question
  if (!may.handle || status === 'in-consortium') return null
  const open = openStatuses.some((one) => one === status)
  return (
    <Section title={t('ending.title')}>
      {open ? (
        (['answer', 'close'] as const).map((act) => (
          <ActForm
            key={act}
            act={act}
            answer={answer}
            title={t(`ending.${act}`)}
            button={t(`ending.${act}-button`)}
          >
            {(refused) => (
              <>
                <CallInstead reach={reachOf(question)} />
                <TextField
                  name="words"
                  {...refused.field('words')}
                  label={t(`ending.${act}-words`)}
                  hint={t(`ending.${act}-hint`)}
                  maxLength={act === 'answer' ? 4000 : 1000}
                />
              </>
            )}
          </ActForm>
        ))
      ) : (
        <ActButton act="reopen">{t('ending.reopen')}</ActButton>
      )}
    </Section>
  )
}
