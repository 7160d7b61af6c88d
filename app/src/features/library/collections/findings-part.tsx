import type { Api } from '@voortent/api'
import { Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { ActForm } from '../../../shell/act-form.tsx'
import type { FormRefusal } from '../../../shell/ask.ts'
import { synthesisOf } from './as-synthesis.ts'
import { askedOf } from './asked-of.tsx'
import styles from './collections.module.css'
import { FindingItem } from './finding-item.tsx'
import { GapsPart } from './gaps-part.tsx'
import { Matrix } from './matrix.tsx'

type Collection = Awaited<ReturnType<Api['collections']['get']>>

/** For who makes a synthesis: what the items say of each finding, and what is missing. */
export function FindingsPart(props: {
  collection: Collection
  answer: FormRefusal | undefined
  questions: string
}) {
  const { t } = useTranslation('collections')
  const { collection, answer, questions } = props
  const { findings, entries, gaps } = collection
  if (entries.length === 0) return null
  const synthesis = synthesisOf(collection, () => null)
  const asked = askedOf(collection, questions)
  return (
    <>
      <Section title={t('matrix.title')}>
        <p className={styles.soft}>{t('matrix.how')}</p>
        {findings.length > 0 && <Matrix synthesis={synthesis} under={asked.inMatrix} />}
        {findings.length > 0 && <h3 className={styles.sub}>{t('matrix.each')}</h3>}
        {findings.map((finding) => (
          <FindingItem key={finding.id} finding={finding} collection={collection} answer={answer} />
        ))}
        <ActForm
          act="add-finding"
          answer={answer}
          title={t('finding.add')}
          button={t('finding.button')}
          open={findings.length === 0}
        >
          {(refused) => (
            <TextField
              name="words"
              {...refused.field('words')}
              label={t('finding.label')}
              hint={t('finding.hint')}
              maxLength={300}
              rows={2}
            />
          )}
        </ActForm>
      </Section>
      <GapsPart
        synthesis={synthesis}
        intro={collection.mayAsk && <p className={styles.soft}>{t('gaps.how')}</p>}
        under={asked.ofGap}
      />
      <ActForm act="gaps" answer={answer} title={t('gaps.write')} button={t('gaps.button')}>
        {(refused) => (
          <TextField
            name="gaps"
            {...refused.field('gaps')}
            defaultValue={refused.field('gaps').defaultValue ?? gaps}
            label={t('gaps.label')}
            hint={t('gaps.hint')}
            maxLength={4000}
            rows={4}
          />
        )}
      </ActForm>
    </>
  )
}
