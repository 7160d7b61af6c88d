import { gapsIn } from '@voortent/domain/library/contract'
import { Section } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Synthesis } from './as-synthesis.ts'
import styles from './collections.module.css'

/** Something missing: a finding, or what the makers wrote, without one. */
export type Gap = { kind: 'unseen' | 'disputed' | 'own'; finding: string; words: string }

/** What nobody looked at yet, and where sources contradict each other; `under` says what each led to. */
export function GapsPart(props: {
  synthesis: Synthesis
  intro?: ReactNode
  under?: ((gap: Gap) => ReactNode) | undefined
}) {
  const { t } = useTranslation('collections')
  const { synthesis, intro, under } = props
  const { findings, stances, gaps } = synthesis
  const { unseen, disputed } = gapsIn(findings, stances)
  if (unseen.length === 0 && disputed.length === 0 && gaps === '') return null
  const kinds = { unseen, disputed }
  return (
    <Section title={t('gaps.title')}>
      {intro}
      {gaps && (
        <div className={styles.gap}>
          <p className={styles.words}>{gaps}</p>
          {under?.({ kind: 'own', finding: '', words: gaps })}
        </div>
      )}
      {(['unseen', 'disputed'] as const).map((kind) => (
        <div key={kind}>
          {kinds[kind].length > 0 && <h3 className={styles.sub}>{t(`gaps.${kind}`)}</h3>}
          <ul className={styles.gaps}>
            {kinds[kind].map(({ id, words }) => (
              <li key={id} className={styles.gap}>
                <span>{words}</span>
                {under?.({ kind, finding: id, words })}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
