import type { TextNode } from '@voortent/domain/documents'
import type { PartDestination } from '../contract.ts'

type Part = { title: string; content: TextNode[] }
type Choice = { title: string; becomes: PartDestination }

/**
 * Puts each part of a file where somebody chose. What joins the previous one goes where that went,
 * under its own title; before the first there is only the ambition to join.
 */
export function sortOut(
  parts: readonly Part[],
  choices: readonly Choice[],
): { ambition: TextNode[]; speerpunten: Part[] } {
  const ambition: TextNode[] = []
  const speerpunten: Part[] = []
  let last: TextNode[] | null = ambition
  for (const [place, { title, content }] of parts.entries()) {
    const choice = choices[place] ?? { title, becomes: 'nothing' }
    if (choice.becomes === 'speerpunt') {
      last = [...content]
      speerpunten.push({ title: choice.title, content: last })
    } else if (choice.becomes === 'ambition') {
      last = ambition
      ambition.push(...underHeading(choice.title, content, place === 0))
    } else if (choice.becomes === 'previous') {
      last?.push(...underHeading(choice.title, content, false))
    } else last = null
  }
  return { ambition, speerpunten }
}

function underHeading(title: string, content: TextNode[], bare: boolean): TextNode[] {
  if (!title.trim() || bare) return content
  const heading = {
    type: 'heading',
    attrs: { level: 2 },
    content: [{ type: 'text', text: title.trim() }],
  }
  return [heading, ...content]
}
