import type { SchemeRules } from '@voortent/domain/contributions/contract'
import { Facts } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { useMoneyWords } from './use-money-words.ts'

/** What a funder asks, rule by rule. */
export function SchemeFacts({
  scheme,
}: {
  scheme: SchemeRules & { funder: string; about: string }
}) {
  const { t } = useTranslation('contributions')
  const words = useMoneyWords()
  const { minShare, inKindCeiling, inKindCeilingOf, maxRate, fixedRate, cashDuty } = scheme
  return (
    <Facts
      facts={[
        { label: t('scheme.funder'), value: scheme.funder },
        { label: t('scheme.about'), value: scheme.about },
        { label: t('scheme.minShare'), value: words.share(minShare) },
        {
          label: t('scheme.inKindCeiling'),
          value:
            inKindCeiling !== null &&
            t('scheme.ceiling', {
              share: words.share(inKindCeiling),
              of: t(`ceiling-of.${inKindCeilingOf}`),
            }),
        },
        { label: t('scheme.maxRate'), value: maxRate !== null && words.euros(maxRate) },
        { label: t('scheme.fixedRate'), value: fixedRate !== null && words.euros(fixedRate) },
        { label: t('scheme.cashDuty'), value: t(`cash-duty.${cashDuty}`) },
        {
          label: t('scheme.kinds'),
          value: scheme.kinds.map((kind) => t(`kind.${kind}`)).join(', '),
        },
        {
          label: t('scheme.partners'),
          value: scheme.partnerMinimums
            .map(({ of, least }) => t('scheme.least', { least, of: t(`partner-of.${of}`) }))
            .join(', '),
        },
      ].map((fact) => ({ ...fact, value: fact.value || null }))}
    />
  )
}
