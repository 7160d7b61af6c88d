/** A piece of a text as ProseMirror writes it; the outermost is of type `doc`. */
export type TextNode = {
  type: string
  attrs?: Record<string, TextAttribute>
  content?: TextNode[]
  text?: string
  marks?: TextMark[]
}
export type TextMark = { type: string; attrs?: Record<string, TextAttribute> }
export type TextAttribute = string | number | boolean | null
