/** Members add what they know; who only reads along does not. */
export function canAdd({ roles }: { roles: readonly string[] }): boolean {
  return roles.some((role) => role !== 'toehoorder')
}

/** Whose item it is changes it: its writers, or the insiders of the consortium it stays with. */
export function canWrite(who: { roles: readonly string[] }, mine: boolean): boolean {
  return mine && canAdd(who)
}

/** Whose item it is withdraws it, and coordinators do so with what they see beyond a consortium. */
export function canWithdraw(
  who: { roles: readonly string[] },
  { mine, visibility }: { mine: boolean; visibility: string },
): boolean {
  return canWrite(who, mine) || (who.roles.includes('coordinator') && visibility !== 'consortium')
}

/** Members tell how their organisation uses what others made. */
export function canTellUse({ roles }: { roles: readonly string[] }): boolean {
  return canAdd({ roles })
}
