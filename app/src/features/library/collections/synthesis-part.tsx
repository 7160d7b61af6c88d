import type { Api } from '@voortent/api'
import { useTranslation } from 'react-i18next'
import { Day } from '../../../shell/moment.tsx'
import { synthesisIn } from './as-synthesis.ts'
import styles from './collections.module.css'
import { SynthesisBody } from './synthesis-body.tsx'

type Published = NonNullable<Awaited<ReturnType<Api['library']['showSynthesis']>>>

/** The synthesis that an item holds; `library` is where its sources are read, `inside` by members. */
export function SynthesisPart(props: { synthesis: Published; library: string; inside: boolean }) {
  const { t } = useTranslation('collections')
  const { synthesis, library, inside } = props
  const { number, frozenAt, hash } = synthesis
  return (
    <>
      <SynthesisBody
        synthesis={synthesisIn(synthesis, ({ id, open }) =>
          inside || open ? `${library}/${id}` : null,
        )}
      />
      <p className={styles.soft}>
        {t('edition.frozen', { number })} <Day date={frozenAt} />.{' '}
        {t('edition.hash', { hash: hash.slice(0, 12) })}
      </p>
    </>
  )
}
