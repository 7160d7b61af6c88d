/** Conditions and objections are answered one by one, so they come with their reasons. */
export function needsReasons(stance: string): boolean {
  return stance === 'steun-mits' || stance === 'bezwaar'
}
