/**
 * The `handle` of a page that is read and nothing more: it goes out without scripts, so that it is there as
 * soon as its letters are. Whoever comes to it from another page of ours stays in the running application.
 * `export const handle = still`
 */
export const still = { still: true }

/** Whether the page is one; the frames around it do not matter. */
export function isStill(matches: readonly { handle: unknown }[]): boolean {
  const handle = matches.at(-1)?.handle
  return typeof handle === 'object' && handle !== null && 'still' in handle
}
