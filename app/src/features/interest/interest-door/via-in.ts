/** The code of the association that somebody came by, out of an address. */
export function viaIn(url: string): string {
  return new URL(url).searchParams.get('via') ?? ''
}
