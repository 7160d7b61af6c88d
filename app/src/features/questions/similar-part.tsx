import type { Api } from '@voortent/api'
import { Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { excerpt } from './excerpt.ts'
import styles from './question.module.css'

type Similar = Awaited<ReturnType<Api['questions']['similar']>>

const pages = { question: 'vraagstukken', consortium: 'consortia', library: 'kennis' } as const
const kinds = ['question', 'consortium', 'library'] as const

/** What is about the same: questions, consortia, and what came out of them. */
export function SimilarPart({ tenant, similar }: { tenant: string; similar: Similar }) {
  const { t } = useTranslation('questions')
  const state = (kind: Similar[number]['kind'], state: string) => {
    if (kind === 'question') return t(`status.${state}`)
    return kind === 'consortium' ? t(`consortia:phase.${state}`) : ''
  }
  return (
    <Section title={t('similar.title')}>
      {similar.length === 0 && <p className={styles.soft}>{t('similar.none')}</p>}
      {kinds
        .map((kind) => ({ kind, found: similar.filter((one) => one.kind === kind) }))
        .filter(({ found }) => found.length > 0)
        .map(({ kind, found }) => (
          <div key={kind}>
            <h3 className={styles.kind}>{t(`similar.${kind}`)}</h3>
            <ul className={styles.list}>
              {found.map((one) => (
                <li key={one.id}>
                  <Link to={`/${tenant}/${pages[kind]}/${one.placeId}`}>{excerpt(one.title)}</Link>
                  <span>{state(kind, one.state)}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </Section>
  )
}
