import type { PartnerFigures, SchemeFigures } from './check-scheme.ts'
import type { Part } from './roll-up.ts'
import type { Stage } from './vocabulary.ts'

type Rates = { least: number; most: number } | null

/** A partner as the rules of a scheme look at it, with its rates per stage. */
export type MoneyOfPartner = Pick<
  PartnerFigures,
  'id' | 'name' | 'type' | 'geleding' | 'committed'
> & { rates: Record<Stage, Rates> }

/** What a scheme looks at, of what is promised or of what was done. */
export function figuresOf(
  stage: Stage,
  parts: readonly Part[],
  partners: readonly MoneyOfPartner[],
): SchemeFigures {
  const found = new Map<string | null, PartnerFigures['money']>()
  let subsidy = 0
  for (const part of parts) {
    if (part.stage !== stage) continue
    if (part.kind === 'subsidie') subsidy += part.cents
    else {
      const money = found.get(part.organisation) ?? nothing()
      money[part.kind] += part.cents
      found.set(part.organisation, money)
    }
  }
  return {
    subsidy,
    partners: partners.map(({ rates, ...about }) => ({
      ...about,
      money: found.get(about.id) ?? nothing(),
      rates: rates[stage],
    })),
  }
}

/** The same with what one partner is typing besides. */
export function withDraft(
  figures: SchemeFigures,
  organisation: string,
  draft: { money: PartnerFigures['money']; rates: Rates },
): SchemeFigures {
  const partners = figures.partners.map((partner) => {
    if (partner.id !== organisation) return partner
    const { money } = draft
    return {
      ...partner,
      money: {
        cash: partner.money.cash + money.cash,
        uren: partner.money.uren + money.uren,
        middelen: partner.money.middelen + money.middelen,
      },
      rates: widest(partner.rates, draft.rates),
    }
  })
  return { ...figures, partners }
}

function widest(one: Rates, other: Rates): Rates {
  if (!one || !other) return one ?? other
  return { least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) }
}

function nothing(): PartnerFigures['money'] {
  return { cash: 0, uren: 0, middelen: 0 }
}
