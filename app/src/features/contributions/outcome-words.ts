import type { Outcome } from '@voortent/domain/contributions/contract'
import type { TFunction } from 'i18next'
import type { MoneyWords } from './use-money-words.ts'

/** Says in a sentence how a rule turns out. */
export function outcomeInWords(
  t: TFunction<'contributions'>,
  words: MoneyWords,
  outcome: Outcome,
): string {
  const how = outcome.met ? 'met' : 'lacking'
  switch (outcome.rule) {
    case 'share': {
      const { brought, budget, is, must, lacking } = outcome
      return t(budget === 0 && !outcome.met ? 'rule.share.empty' : `rule.share.${how}`, {
        brought: words.euros(brought),
        budget: words.euros(budget),
        is: words.share(is),
        must: words.share(must),
        lacking: words.euros(lacking),
      })
    }
    case 'in-kind': {
      const { of, inKind, is, must, lacking } = outcome
      return t(`rule.in-kind.${how}`, {
        of: t(`ceiling-of.${of}`),
        inKind: words.euros(inKind),
        is: words.share(is),
        must: words.share(must),
        lacking: words.euros(lacking),
      })
    }
    case 'rate': {
      const { fixed, must, names } = outcome
      const kind = fixed ? 'fixed' : 'most'
      return t(`rule.rate.${kind}.${how}`, { must: words.euros(must), names: names.join(', ') })
    }
    case 'cash': {
      const { of, names } = outcome
      return t(`rule.cash.${of}.${how}`, { names: names.join(', '), count: names.length })
    }
    case 'kinds': {
      const kinds = outcome.kinds.map((kind) => t(`kind.${kind}`).toLowerCase()).join(', ')
      return t(`rule.kinds.${how}`, { kinds, lacking: words.euros(outcome.lacking) })
    }
    default: {
      const { of, is, must, lacking } = outcome
      return t(`rule.partners.${how}`, { of: t(`partner-of.${of}`), is, must, lacking })
    }
  }
}
