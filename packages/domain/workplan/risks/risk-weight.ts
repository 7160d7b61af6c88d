/** Chance times effect, both from 1 to 3; what follows from it in three steps. */
export function riskWeight(chance: number, effect: number): 'klein' | 'middel' | 'groot' {
  const weight = chance * effect
  if (weight >= 6) return 'groot'
  return weight >= 3 ? 'middel' : 'klein'
}
