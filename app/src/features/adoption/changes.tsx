import { VisuallyHidden } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import styles from './adoption.module.css'
import type { Adopted } from './outcome.tsx'

type Change = Adopted['changes'][number]

/** What this edition says otherwise than the one before it. */
export function Changes({ changes }: { changes: Change[] }) {
  const { t } = useTranslation('adopted')
  if (changes.length === 0) return null
  return (
    <section aria-labelledby="veranderd" className={styles.part}>
      <h2 id="veranderd">{t('changes.title')}</h2>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={`${change.part} ${change.kind} ${change.title}`}>
            <strong>
              {t(`changes.${change.kind}`, { part: t(`part.${change.part}`), title: change.title })}
            </strong>
            {change.facts.length > 0 && (
              <p className={styles.soft}>
                {t('changes.facts', {
                  facts: change.facts.map((fact) => t(`fact.${fact}`)).join(', '),
                })}
              </p>
            )}
            <Words change={change} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Words({ change: { kind, blocks } }: { change: Change }) {
  const { t } = useTranslation('adopted')
  const changed = blocks.filter((block) => block.kind !== 'same')
  if (kind !== 'changed' || changed.length === 0) return null
  return (
    <details>
      <summary>{t('changes.words')}</summary>
      {changed.map(({ words }, place) => (
        // A difference that is read does not change its order.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={place} className={styles.words}>
          {words.map(({ kind: how, text }, at) => {
            const key = `${at}`
            if (how === 'same') return <span key={key}>{text}</span>
            const Change = how === 'added' ? 'ins' : 'del'
            return (
              <Change key={key}>
                <VisuallyHidden>{t(`changes.word-${how}`)} </VisuallyHidden>
                {text}
                <VisuallyHidden> {t('changes.word-end')} </VisuallyHidden>
              </Change>
            )
          })}
        </p>
      ))}
    </details>
  )
}
