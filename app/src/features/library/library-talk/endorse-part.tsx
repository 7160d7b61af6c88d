import { Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ActButton } from '../../../shell/act-button.tsx'
import { ActForm } from '../../../shell/act-form.tsx'
import { Day } from '../../../shell/moment.tsx'
import type { Around } from './apply-part.tsx'
import styles from './talk.module.css'

/** Which organisations stand behind an item, and why; and the way to say so oneself. */
export function EndorsePart(props: { tenant: string; talk: Around['talk']; answer: unknown }) {
  const { t } = useTranslation('library-talk')
  const { tenant, talk, answer } = props
  const { endorsements, ownEndorsement, may } = talk
  if (endorsements.length === 0 && !may.endorse) return null
  return (
    <Section title={t('endorse.title')}>
      {endorsements.length === 0 && <p className={styles.soft}>{t('endorse.none')}</p>}
      <ul className={styles.list}>
        {endorsements.map(({ organisation, words, givenAt }) => (
          <li key={organisation.id} id={`achter-${organisation.id}`}>
            <p className={styles.who}>
              <Link to={`/${tenant}/partners/${organisation.id}`}>{organisation.name}</Link>{' '}
              <span>
                <Day date={new Date(givenAt)} />
              </span>
            </p>
            <p className={styles.words}>{words}</p>
          </li>
        ))}
      </ul>
      {may.endorse && (
        <ActForm
          act="endorse"
          answer={answer}
          title={t(ownEndorsement ? 'endorse.again' : 'endorse.give')}
          button={t('endorse.button')}
        >
          {(refused) => (
            <TextField
              name="words"
              {...refused.field('words')}
              defaultValue={refused.field('words').defaultValue ?? ownEndorsement?.words}
              label={t('endorse.why')}
              hint={t('endorse.why-hint')}
              maxLength={300}
              rows={2}
            />
          )}
        </ActForm>
      )}
      {ownEndorsement && <ActButton act="unendorse">{t('endorse.withdraw')}</ActButton>}
    </Section>
  )
}
