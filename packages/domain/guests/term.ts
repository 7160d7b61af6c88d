/** Months that a guest's data is kept after the last contact. */
export const monthsKept = 12

/** When the data of a guest goes away: twelve calendar months after the last contact. */
export function expiryAfter(lastContact: Date): Date {
  const day = lastContact.getUTCDate()
  const expiry = new Date(lastContact)
  expiry.setUTCMonth(expiry.getUTCMonth() + monthsKept)
  // The 29th of February has no twin a year later.
  if (expiry.getUTCDate() !== day) expiry.setUTCDate(0)
  return expiry
}
