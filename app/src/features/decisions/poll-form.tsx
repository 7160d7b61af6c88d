import type { PollView } from '@voortent/api'
import { pollAnswers } from '@voortent/domain/decisions/contract'
import { Button } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import styles from './fields.module.css'
import own from './poll.module.css'
import { OptionName } from './poll-result.tsx'

/** Answers a poll with one option, or a date choice day by day. */
export function PollForm({ poll }: { poll: PollView }) {
  const { t } = useTranslation('decisions')
  const { kind, options, mine } = poll
  const answered = Object.keys(mine).length > 0
  return (
    <Form method="post">
      {kind === 'peiling' ? (
        <fieldset className={styles.choices}>
          <legend>{t('poll.choose')}</legend>
          {options.map((option) => (
            <label key={option.id} className={styles.choice}>
              <input
                type="radio"
                name="option"
                value={option.id}
                defaultChecked={mine[option.id] === 'ja'}
              />
              <OptionName option={option} />
            </label>
          ))}
        </fieldset>
      ) : (
        options.map((option) => (
          <fieldset key={option.id} className={own.day}>
            <legend>
              <OptionName option={option} />
            </legend>
            {pollAnswers.map((answer) => (
              <label key={answer}>
                <input
                  type="radio"
                  name={`dag-${option.id}`}
                  value={answer}
                  defaultChecked={mine[option.id] === answer}
                />
                {t(`poll.answer.${answer}`)}
              </label>
            ))}
          </fieldset>
        ))
      )}
      <Button>{t(answered ? 'poll.answer-again' : 'poll.give-answer')}</Button>
    </Form>
  )
}
