/** A part of a whole in hundredths of a percent, rounded down: `4999` is not quite a half. */
export function flooredShare(part: number, whole: number): number {
  return whole === 0 ? 0 : Number((BigInt(part) * 10_000n) / BigInt(whole))
}

/** The same rounded up, for what may not be too much. */
export function raisedShare(part: number, whole: number): number {
  return whole === 0 ? 0 : Number(ceiled(BigInt(part) * 10_000n, BigInt(whole)))
}

/**
 * The least cents that must be added to a part and so to its whole, or taken from what is in the whole
 * beside the part, before the part is a share of it. The share is under all of it where cents are added.
 */
export function leastLacking(
  share: number,
  whole: number,
  part: number,
  how: 'added' | 'taken' = 'added',
): number {
  const short = BigInt(share) * BigInt(whole) - BigInt(part) * 10_000n
  if (short <= 0n) return 0
  return Number(ceiled(short, how === 'added' ? 10_000n - BigInt(share) : BigInt(share)))
}

function ceiled(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator - 1n) / denominator
}
