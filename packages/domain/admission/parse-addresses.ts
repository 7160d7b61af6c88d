import { emailAddress } from '../identity/contract.ts'

/** One address out of a pasted list: where it stood, how, and what is wrong with it. */
export type ParsedAddress = {
  /** Line of the pasted text, from 1 on. */
  line: number
  /** As it was pasted, without what kept it apart. */
  text: string
  email: string
  problem: 'malformed' | 'duplicate' | null
}

/**
 * Reads addresses apart by line, comma or semicolon, each bare or as `Name <address>`; a name may
 * hold commas, as in `"Jansen, Piet" <piet@x.nl>` or `Jansen, Piet <piet@x.nl>`.
 */
export function parseAddresses(pasted: string): ParsedAddress[] {
  const seen = new Set<string>()
  return pasted.split(/\r\n|\r|\n/).flatMap((content, index) =>
    pieces(content).map((text) => {
      const parsed = emailAddress.safeParse(bare(text))
      const email = parsed.success ? parsed.data : ''
      const problem = !email ? 'malformed' : seen.has(email) ? 'duplicate' : null
      seen.add(email)
      return { line: index + 1, text, email, problem } as const
    }),
  )
}

/** The address within `Name <address>`, else the whole. */
function bare(text: string): string {
  return /^[^<>]*<([^<>]*)>$/.exec(text)?.[1] ?? text
}

function pieces(content: string): string[] {
  return apart(content, ';')
    .flatMap((part) => joinNames(apart(part, ',').map((piece) => piece.trim())))
    .filter((piece) => piece !== '')
}

/** Splits outside quotation marks. */
function apart(text: string, separator: string): string[] {
  const parts: string[] = []
  let quoted = false
  for (const part of text.split(separator)) {
    parts.push(quoted ? `${parts.pop()}${separator}${part}` : part)
    if (part.split('"').length % 2 === 0) quoted = !quoted
  }
  return parts
}

/** Puts `Jansen` and `Piet <piet@x.nl>` together again. */
function joinNames(cut: string[]): string[] {
  const joined: string[] = []
  for (const piece of cut) {
    const before = joined.at(-1)
    const isRestOfName = before && !before.includes('@') && piece.includes('<')
    joined.push(isRestOfName ? `${joined.pop()}, ${piece}` : piece)
  }
  return joined
}
