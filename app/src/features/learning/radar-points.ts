/** Where marks lie on a radar chart: straight up first, then with the clock. */
export function radarPoint(
  place: number,
  mark: number,
  { axes, middle, radius }: { axes: number; middle: number; radius: number },
): { x: number; y: number } {
  const angle = (place / axes) * 2 * Math.PI - Math.PI / 2
  const reach = (Math.max(0, Math.min(5, mark)) / 5) * radius
  return { x: round(middle + Math.cos(angle) * reach), y: round(middle + Math.sin(angle) * reach) }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
