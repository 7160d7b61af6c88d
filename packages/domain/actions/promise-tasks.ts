/** Where a promise is looked at and answered for, from the tenant's address on. */
export function pathOfPromise(id: string): string {
  return `afspraken/${id}`
}

/** Days before its day that an organisation is reminded of a promise. */
export const remindedBefore = 14

/** Days after its day that somebody is still asked how it went, if nobody was. */
export const askedUntil = 30
