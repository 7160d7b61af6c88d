/** The order after one moved to a place; beyond the last is the last. */
export function moved<Item>(order: readonly Item[], item: Item, place: number): Item[] {
  const others = order.filter((other) => other !== item)
  return others.toSpliced(place, 0, item)
}
