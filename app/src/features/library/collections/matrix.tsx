import { VisuallyHidden } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Synthesis } from './as-synthesis.ts'
import styles from './collections.module.css'

const signs = { steunt: '+', 'spreekt-tegen': '−', 'niet-onderzocht': '○' }

/** Findings against sources: what each says of it, and `under` it what it led to. A wide one scrolls by itself. */
export function Matrix(props: {
  synthesis: Synthesis
  under?: ((finding: string) => ReactNode) | undefined
}) {
  const { t } = useTranslation('collections')
  const { synthesis, under } = props
  const { findings, sources, stances } = synthesis
  const notes = findings.flatMap(({ id, words }) =>
    stances
      .filter(({ finding, note }) => finding === id && note !== '')
      .sort((one, other) => one.number - other.number)
      .map((said) => ({ ...said, words })),
  )
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('matrix.table')}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">{t('matrix.finding')}</th>
              {sources.map(({ number, title }) => (
                <th key={number} scope="col">
                  <a href={`#bron-${number}`} title={title}>
                    [{number}]
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {findings.map(({ id, words }) => (
              <tr key={id} id={`bevinding-${id}`}>
                <th scope="row">
                  {words} {under?.(id)}
                </th>
                {sources.map(({ number }) => {
                  const said = stances.find((one) => one.finding === id && one.number === number)
                  return (
                    <td key={number} className={said && styles[said.stance]}>
                      <span aria-hidden>{said ? signs[said.stance] : ''}</span>
                      <VisuallyHidden>{t(`stance.${said?.stance ?? 'open'}`)}</VisuallyHidden>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.soft}>{t('matrix.key')}</p>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map(({ number, finding, words, stance, note }) => (
            <li key={finding + number}>
              <a href={`#bron-${number}`}>[{number}]</a>{' '}
              {t('matrix.note', { stance: t(`stance.${stance}`), finding: words })} {note}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
