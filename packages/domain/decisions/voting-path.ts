/** Where a ballot is cast, below the tenant; tasks and letters lead there. */
export function votingPath(ballot: string): string {
  return `besluiten/${ballot}/stemmen`
}
