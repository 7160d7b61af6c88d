/** How high the right answers stand: 1 where each comes first, ½ where each comes second (MRR). */
export function meanReciprocalRank(places: readonly number[]): number {
  const sum = places.reduce((total, place) => total + (place < 0 ? 0 : 1 / (place + 1)), 0)
  return sum / places.length
}
