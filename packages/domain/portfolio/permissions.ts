/** Who keeps the tenant sees the money of all consortia, in totals; and may classify any. */
export function isKeeper(roles: readonly string[]): boolean {
  return roles.some((role) => role === 'coordinator' || role === 'makelaar')
}
