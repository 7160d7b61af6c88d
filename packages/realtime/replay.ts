/** Remembers the tokens that were used, for as long as they could be used again. */
export function createReplayGuard(): ReplayGuard {
  const spent = new Map<string, number>()
  return {
    spend(jti, expiresAt, now) {
      for (const [old, until] of spent) {
        if (until > now) break
        spent.delete(old)
      }
      if (spent.has(jti)) return false
      spent.set(jti, expiresAt)
      return true
    },
    size: () => spent.size,
  }
}

export type ReplayGuard = {
  /** True the first time a token comes; times in milliseconds. */
  spend(jti: string, expiresAt: number, now: number): boolean
  size(): number
}
