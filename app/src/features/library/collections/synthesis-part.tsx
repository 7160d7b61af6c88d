import type { Api } from '@voortent/api'
import { useTranslation } from 'react-i18next'
import { Day } from '../../../shell/moment.tsx'
import { synthesisIn } from './as-synthesis.ts'
import styles from './collections.module.css'
import { SynthesisBody } from './synthesis-body.tsx'

type Edition = NonNullable<Awaited<ReturnType<Api['library']['synthesis']>>>

/** The synthesis that an item holds; `library` is where its sources are read, `inside` by members. */
export function SynthesisPart(props: { edition: Edition; library: string; inside: boolean }) {
  const { t } = useTranslation('collections')
  const { edition, library, inside } = props
  const { number, frozenAt, hash } = edition
  return (
    <>
      <SynthesisBody
        synthesis={synthesisIn(edition, ({ id, open }) =>
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
