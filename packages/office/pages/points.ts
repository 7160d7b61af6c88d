const units: Record<string, number> = { in: 72, cm: 28.35, mm: 2.835, pt: 1, px: 0.75, pc: 12 }

/** A length as files write it, such as `4.5cm`, in points; null for what is none. */
export function pointsOf(said: string): number | null {
  const [, count, unit = ''] = /^([\d.]{1,20})(in|cm|mm|pt|px|pc)$/.exec(said) ?? []
  const points = Number(count) * (units[unit] ?? 0)
  return Number.isFinite(points) ? points : null
}
