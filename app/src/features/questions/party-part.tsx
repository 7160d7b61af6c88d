import { Button, FormCard, Section, Tag, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from '../consortia/answer-to.ts'
import { CheckGroup } from '../tenancy/check-group.tsx'
import { ActForm } from './act-form.tsx'
import styles from './question.module.css'
import type { Question } from './question-facts.tsx'

type Props = {
  tenant: string
  question: Question
  organisations: { id: string; name: string }[]
  answer: unknown
}
const tones = { ja: 'done', nee: 'plain', open: 'asked' } as const

/** Who was asked to think along, what they said, and who else could be asked. */
export function PartyPart({ tenant, question, organisations, answer }: Props) {
  const { t } = useTranslation('questions')
  const { parties, may, status, asker } = question
  const asked = new Set([asker?.organisationId, ...parties.map(({ id }) => id)])
  const others = organisations.filter(({ id }) => !asked.has(id))
  const ready = status === 'aangescherpt' || status === 'partijen-gezocht'
  const early = status === 'nieuw' || status === 'in-gesprek'
  return (
    <Section title={t('parties.title')}>
      {parties.length === 0 && (
        <p className={styles.soft}>{t(early ? 'parties.sharpen-first' : 'parties.none')}</p>
      )}
      <ul className={styles.list}>
        {parties.map(({ id, name, answer: said, words }) => (
          <li key={id}>
            <span>
              <Link to={`/${tenant}/partners/${id}`}>{name}</Link>
              {words && <span className={styles.under}>{words}</span>}
            </span>
            <Tag tone={tones[said ?? 'open']}>{t(`parties.answer.${said ?? 'open'}`)}</Tag>
          </li>
        ))}
      </ul>
      {may.handle && ready && (
        <ActForm
          act="invite"
          answer={answer}
          title={t('parties.invite')}
          button={t('parties.button')}
        >
          {(refused) => (
            <CheckGroup
              name="organisations"
              label={t('parties.which')}
              hint={t('parties.which-hint')}
              error={refused.field('organisations').error}
              choices={others.map(({ id, name }) => ({ value: id, label: name }))}
              chosen={(refused.field('organisations').defaultValue ?? '').split(' ')}
            />
          )}
        </ActForm>
      )}
    </Section>
  )
}

/** An invited organisation answers by its own voice. */
export function OwnAnswer({ question, organisations, answer }: Omit<Props, 'tenant'>) {
  const { t } = useTranslation('questions')
  const refused = useFormRefusal(answerTo(answer, 'party'))
  const { answerFor } = question.may
  const own = question.parties.find(({ id }) => id === answerFor)
  if (!own || question.status === 'in-consortium') return null
  const name = organisations.find(({ id }) => id === answerFor)?.name ?? own.name
  return (
    <Section title={t('parties.own-title')}>
      <p>{t('parties.own', { name })}</p>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value="party" />
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button name="answer" value="ja">
                {t('parties.yes')}
              </Button>
              <Button name="answer" value="nee" look="second">
                {t('parties.no')}
              </Button>
            </>
          }
        >
          <TextField
            name="words"
            label={t('parties.own-words')}
            hint={t('parties.own-words-hint')}
            error={refused.field('words').error}
            defaultValue={refused.field('words').defaultValue ?? own.words}
            maxLength={1000}
            rows={2}
          />
        </FormCard>
      </Form>
    </Section>
  )
}
