/** Where the phases and the gate of a consortium are seen, from the tenant's address on. */
export function pathOfSteps(consortium: string): string {
  return `consortia/${consortium}/fasen`
}
