/** Roles, and whether who acts asked the question or speaks for the organisation that did. */
export type Standing = { roles: readonly string[]; asks: boolean }

const keepers = ['coordinator', 'makelaar']

/** Brokers and coordinators take questions on and bring parties together. */
export function canHandle({ roles }: Pick<Standing, 'roles'>): boolean {
  return roles.some((role) => keepers.includes(role))
}

/** Members ask for the organisation they speak for; who only reads along does not. */
export function canAsk({ roles }: Pick<Standing, 'roles'>, speaks: boolean): boolean {
  return speaks && roles.some((role) => role !== 'toehoorder')
}

/** What was asked in which words, and the thread, are for asker and keepers. */
export function canFollow(who: Standing): boolean {
  return who.asks || canHandle(who)
}

/** What somebody may begin, for whom they speak. */
export function mayDo(
  who: Pick<Standing, 'roles'>,
  voice: string | null,
): { handle: boolean; ask: boolean } {
  return { handle: canHandle(who), ask: canAsk(who, voice !== null) }
}
