import type { Api } from '@voortent/api'
import { Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { ActButton } from '../../../shell/act-button.tsx'
import type { FormRefusal } from '../../../shell/ask.ts'
import { Moment } from '../../../shell/moment.tsx'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { ComparedText } from '../../documents/compared-text.tsx'
import { ChangedSynthesis } from './changed-synthesis.tsx'
import styles from './review.module.css'

type Revision = NonNullable<Awaited<ReturnType<Api['libraryReview']['revision']>>>

/** What a revision would change of what is out, for who reads it first; its writers bring it out or take it back. */
export function RevisionPart(props: {
  revision: Revision
  write: boolean
  ready: boolean
  answer: FormRefusal | undefined
}) {
  const { t } = useTranslation('library-review')
  const { revision, write, ready, answer } = props
  const { fields, text, synthesis, by, proposedAt } = revision
  const refused = useFormRefusal(answer?.values.act === 'publish-text' ? answer : undefined)
  return (
    <Section title={t('revision.title')}>
      <p className={styles.state}>
        {t('revision.what')}{' '}
        {proposedAt && (
          <>
            {t('revision.by', { who: by ?? t('answer.writers') })} <Moment date={proposedAt} />.
          </>
        )}
      </p>
      <dl className={styles.fields}>
        {fields.map(({ name, before, after }) => (
          <div key={name}>
            <dt>{t([`library:fact.${name}`, `questions:kinds.${name}`])}</dt>
            <dd>
              <del>{before || t('revision.nothing')}</del>{' '}
              <ins>{after || t('revision.nothing')}</ins>
            </dd>
          </div>
        ))}
      </dl>
      {text.length > 0 && (
        <>
          <h3 className={styles.sub}>{t('revision.text')}</h3>
          <ComparedText blocks={text} />
        </>
      )}
      {synthesis && <ChangedSynthesis changes={synthesis} />}
      {write && (
        <div className={styles.stop}>
          <ActButton act="publish-text" look={ready ? 'main' : 'second'}>
            {t('revision.publish')}
          </ActButton>
          {proposedAt && <ActButton act="drop-revision">{t('revision.drop')}</ActButton>}
          {refused.sentence && <span role="alert">{refused.sentence}</span>}
        </div>
      )}
    </Section>
  )
}
