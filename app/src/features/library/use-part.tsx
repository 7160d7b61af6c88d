import type { Api } from '@voortent/api'
import { Facts, Field, Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ActButton } from '../../shell/act-button.tsx'
import { ActForm } from '../../shell/act-form.tsx'
import { Day } from '../../shell/moment.tsx'
import styles from './library.module.css'

type Item = Awaited<ReturnType<Api['library']['get']>>

/** Who uses it, where and what came of it; and the way to say so oneself. */
export function UsePart(props: {
  tenant: string
  item: Item
  /** Whether what somebody would like to know may be asked: by them, or for them by a broker. */
  mayAsk: { ask: boolean; handle: boolean }
  answer: unknown
}) {
  const { t } = useTranslation('library')
  const { tenant, item, mayAsk, answer } = props
  const { uses, may, ownUse } = item
  const asksOf = (use: string) => mayAsk.handle || (mayAsk.ask && use === ownUse?.id)
  return (
    <Section title={t('use.title', { count: uses.length })}>
      {uses.length === 0 && <p className={styles.soft}>{t('use.none')}</p>}
      <ul className={styles.list}>
        {uses.map(({ id, organisation, place, effect, adaptation, changedAt, ...use }) => (
          <li key={organisation.id}>
            <Link to={`/${tenant}/partners/${organisation.id}`}>{organisation.name}</Link>
            <span className={styles.under}>
              <Day date={new Date(changedAt)} />
            </span>
            <div className={styles.facts}>
              <Facts
                facts={[
                  { label: t('use.place'), value: place },
                  { label: t('use.effect'), value: effect },
                  { label: t('use.adaptation'), value: adaptation },
                  { label: t('use.question'), value: use.question },
                ]}
              />
            </div>
            {use.questionId && (
              <Link to={`/${tenant}/vraagstukken/${use.questionId}`}>{t('use.asked')}</Link>
            )}
            {use.question && !use.questionId && asksOf(id) && (
              <ActButton act="ask-of-use" about={{ use: id }} look="second" of={use.question}>
                {t('use.ask')}
              </ActButton>
            )}
          </li>
        ))}
      </ul>
      {may.tellUse && (
        <ActForm
          act="use"
          answer={answer}
          title={t(ownUse ? 'use.again' : 'use.tell')}
          button={t('use.button')}
        >
          {(refused) => (
            <>
              <Field
                name="place"
                {...filled(refused.field('place'), ownUse?.place)}
                label={t('use.place')}
                hint={t('use.place-hint')}
                maxLength={200}
              />
              <TextField
                name="effect"
                {...filled(refused.field('effect'), ownUse?.effect)}
                label={t('use.effect')}
                hint={t('use.effect-hint')}
                maxLength={1000}
                rows={3}
              />
              <TextField
                name="adaptation"
                {...filled(refused.field('adaptation'), ownUse?.adaptation)}
                label={t('use.adaptation')}
                hint={t('use.adaptation-hint')}
                maxLength={1000}
                rows={3}
              />
              <TextField
                name="question"
                {...filled(refused.field('question'), ownUse?.question)}
                label={t('use.question')}
                hint={t('use.question-hint')}
                maxLength={500}
                rows={2}
              />
            </>
          )}
        </ActForm>
      )}
      {ownUse && <ActButton act="unuse">{t('use.withdraw')}</ActButton>}
    </Section>
  )
}

/** A field with what was filled in, else what was said before. */
function filled(
  field: { error: string | undefined; defaultValue: string | undefined },
  before: string | undefined,
) {
  return { ...field, defaultValue: field.defaultValue ?? before }
}
