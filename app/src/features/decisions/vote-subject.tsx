import type { BallotView } from '@voortent/api'
import { Button, ButtonLink, Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import type { FormRefusal } from '../../shell/ask.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { isBlank, Text } from '../documents/text.tsx'
import { BoundTexts } from './bound-texts.tsx'
import styles from './fields.module.css'
import { RuleWords } from './rule-words.tsx'

/** The first step: what is decided on, on whose behalf, and by which mandate. */
export function VoteSubject(props: {
  tenant: string
  ballot: BallotView
  own: BallotView['mine'][number] | undefined
  refusal: FormRefusal | undefined
}) {
  const { t } = useTranslation('decisions')
  const { tenant, ballot, own, refusal } = props
  const refused = useFormRefusal(refusal)
  const present = ballot.voters.filter(({ removed }) => !removed)
  return (
    <>
      {refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
      <p className={styles.question}>{ballot.question}</p>
      {!isBlank(ballot.explanation) && <Text content={ballot.explanation} deeper={1} />}
      <BoundTexts texts={ballot.texts} />
      <RuleWords
        rule={ballot.rule}
        sealed={ballot.sealed}
        entitled={present.length}
        weighted={present.some(({ weight }) => weight !== 1)}
      />
      {!own && ballot.mine.length > 1 && (
        <>
          <h2>{t('vote.for-whom')}</h2>
          <ul>
            {ballot.mine.map(({ organisation, name, capacity }) => (
              <li key={organisation}>
                <Link to={`?namens=${organisation}`}>{name}</Link> ({t(`capacity.${capacity}`)})
              </li>
            ))}
          </ul>
        </>
      )}
      {own?.actFirstFor && (
        <Notice tone="asked" title={t('vote.act-first', { name: own.actFirstFor.name })}>
          <p>{t('vote.act-first-text')}</p>
          <ButtonLink to={`/${tenant}/namens`} second>
            {t('vote.switch', { name: own.actFirstFor.name })}
          </ButtonLink>
        </Notice>
      )}
      {own && !own.actFirstFor && (
        <Form method="post">
          <p className={styles.next}>
            {t('vote.as', {
              name: own.name,
              capacity: t(`capacity.${own.capacity}`),
              covers: own.covers,
            })}
          </p>
          <input type="hidden" name="organisation" value={own.organisation} />
          <Button name="act" value="choose">
            {t('vote.to-choice')}
          </Button>
        </Form>
      )}
    </>
  )
}
