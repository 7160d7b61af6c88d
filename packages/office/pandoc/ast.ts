/** The part of Pandoc's JSON that we write and read: https://hackage.haskell.org/package/pandoc-types */
export type Inline = { t: string; c?: unknown }
export type PandocBlock = { t: string; c?: unknown }
export type PandocDocument = {
  'pandoc-api-version': number[]
  meta: Record<string, unknown>
  blocks: PandocBlock[]
}

/** Id, classes and attributes of an element: none. */
export const noAttributes = ['', [], []] as const
