import type { Api } from '@voortent/api'
import { ButtonLink, Section } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Day } from '../../../shell/moment.tsx'
import styles from './partners.module.css'
import { SignatureTable } from './signature-table.tsx'

type Agreement = Awaited<ReturnType<Api['consortiumPartners']['agreement']>>

/** A frozen edition: its hash, and who signed it and who did not. */
export function EditionPart(props: {
  edition: Agreement['editions'][number]
  sign: Agreement['may']['sign']
  children?: ReactNode
}) {
  const { t } = useTranslation('consortia')
  const { edition, sign, children } = props
  const { number, hash, frozenAt, parties } = edition
  const read = `versie/${number}`
  return (
    <Section
      title={t('agreement.edition', { number })}
      action={
        <ButtonLink to={read} second={sign === null}>
          {t(sign ? 'agreement.read-and-sign' : 'agreement.read')}
        </ButtonLink>
      }
    >
      <p className={styles.soft}>
        {t('agreement.frozen-on')} <Day date={frozenAt} />
      </p>
      <SignatureTable parties={parties} />
      <p className={styles.hash}>
        {t('agreement.hash')} <code>{hash}</code>
      </p>
      {children}
    </Section>
  )
}
