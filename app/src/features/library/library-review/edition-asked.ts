/** The edition of a text that an address asks for; undefined for the latest. */
export function editionAsked({ url }: Request): number | undefined {
  const number = Number(new URL(url).searchParams.get('versie'))
  return Number.isSafeInteger(number) && number > 0 ? number : undefined
}
