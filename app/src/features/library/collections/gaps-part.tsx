import { gapsIn } from '@voortent/domain/library/contract'
import { Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { Synthesis } from './as-synthesis.ts'
import styles from './collections.module.css'

/** What nobody looked at yet, and where sources contradict each other. */
export function GapsPart({ synthesis }: { synthesis: Synthesis }) {
  const { t } = useTranslation('collections')
  const { findings, stances, gaps } = synthesis
  const { unseen, disputed } = gapsIn(findings, stances)
  if (unseen.length === 0 && disputed.length === 0 && gaps === '') return null
  return (
    <Section title={t('gaps.title')}>
      {gaps && <p className={styles.words}>{gaps}</p>}
      {unseen.length > 0 && (
        <>
          <h3 className={styles.sub}>{t('gaps.unseen')}</h3>
          <ul>
            {unseen.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {disputed.length > 0 && (
        <>
          <h3 className={styles.sub}>{t('gaps.disputed')}</h3>
          <ul>
            {disputed.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
