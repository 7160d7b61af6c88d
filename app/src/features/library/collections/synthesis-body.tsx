import { withCitations } from '@voortent/domain/documents/contract'
import { Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { isBlank, Text } from '../../documents/text.tsx'
import type { Synthesis } from './as-synthesis.ts'
import type { AskedOf } from './asked-of.tsx'
import { CitedAt } from './cited-at.tsx'
import styles from './collections.module.css'
import { GapsPart } from './gaps-part.tsx'
import { Matrix } from './matrix.tsx'

/** A synthesis to read: its text with citations, the matrix, what is missing, and the sources. */
export function SynthesisBody(props: { synthesis: Synthesis; asked?: AskedOf }) {
  const { t } = useTranslation('collections')
  const { synthesis, asked } = props
  const { content, sources, findings } = synthesis
  return (
    <>
      {content && !isBlank(content) && (
        <section aria-label={t('text.label')} className={styles.text}>
          <Text content={withCitations(content, sources)} />
        </section>
      )}
      {findings.length > 0 && (
        <Section title={t('matrix.title')}>
          <Matrix synthesis={synthesis} under={asked?.inMatrix} />
        </Section>
      )}
      <GapsPart synthesis={synthesis} under={asked?.ofGap} />
      {sources.length > 0 && (
        <Section title={t('sources.title')}>
          <Sources synthesis={synthesis} />
        </Section>
      )}
    </>
  )
}

function Sources({ synthesis }: { synthesis: Synthesis }) {
  return (
    <ul className={styles.sources}>
      {synthesis.sources.map(({ number, title, under, note, to }) => (
        <li key={number} id={`bron-${number}`}>
          <span className={styles.number}>[{number}]</span>
          <div>
            {to ? <Link to={to}>{title}</Link> : title}
            {under && <span className={styles.under}>{under}</span>}
            <CitedAt number={number} content={synthesis.content} />
            {note && <p className={styles.note}>{note}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
