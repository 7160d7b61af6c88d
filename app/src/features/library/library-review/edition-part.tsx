import type { Api } from '@voortent/api'
import { Notice, Section } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../../shell/moment.tsx'
import { isBlank, Text } from '../../documents/text.tsx'
import styles from './review.module.css'

type Edition = Awaited<ReturnType<Api['libraryReview']['showEdition']>>

/** The text of an item as it was published, and the way to its other editions. */
export function EditionPart(props: { here: string; edition: Edition; action?: ReactNode }) {
  const { t } = useTranslation('library-review')
  const { here, edition, action } = props
  if (!edition)
    return action ? (
      <Section title={t('text.title')} action={action}>
        {null}
      </Section>
    ) : null
  const { number, publishedAt, numbers, body, summaries } = edition
  const last = numbers[0] ?? number
  const old = number !== last
  const blank = isBlank(body)
  if (blank && !action && numbers.length === 1) return null
  const then = [summaries.plainSummary, summaries.abstract].filter(Boolean)
  return (
    <Section title={t('text.title')} action={action}>
      {old && (
        <Notice tone="plain">
          {t('text.old', { number, last })} <Link to={here}>{t('text.to-last')}</Link>
        </Notice>
      )}
      {old &&
        then.map((summary) => (
          <p key={summary} className={styles.words}>
            {summary}
          </p>
        ))}
      {!blank && <Text content={body} deeper={1} />}
      <p className={styles.editions}>
        <span>
          {t('text.edition', { number })} · <Day date={new Date(publishedAt)} />
        </span>
        {numbers
          .filter((one) => one !== number)
          .map((one) => (
            <Link key={one} to={one === last ? here : `${here}?versie=${one}`}>
              {t('text.edition', { number: one })}
            </Link>
          ))}
      </p>
    </Section>
  )
}
