/** Made by `sentences-of-pages.ts`: which sentences a page needs, by the pattern of its address. */
declare module 'virtual:sentences-of-pages' {
  const needsOf: Record<string, string[]>
  export default needsOf
}
