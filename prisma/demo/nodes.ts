/** A node of a text in ProseMirror's JSON, as the editor writes it. */
export type TextNode = {
  type: string
  attrs?: Record<string, string | number | boolean | null>
  content?: TextNode[]
  text?: string
  marks?: { type: string; attrs?: Record<string, string> }[]
}
