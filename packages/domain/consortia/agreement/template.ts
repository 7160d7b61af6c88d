import type { TextNode } from '@voortent/domain/documents'
import words from './template.json' with { type: 'json' }

type About = { title: string; question: string; lead: string }

/** A plain agreement to begin with, in the language of the text that is signed. */
export function agreementTemplate(about: About): TextNode {
  const say = (sentence: string) => fillIn(sentence, about)
  const sections = (words.sections as [string, string[]][]).flatMap(([title, paragraphs]) => [
    block('heading', title, { level: 2 }),
    ...paragraphs.map((text) => block('paragraph', say(text))),
  ])
  return { type: 'doc', content: [block('paragraph', say(words.intro)), ...sections] }
}

/** What the agreement of a consortium is called. */
export function agreementTitle(title: string): string {
  return fillIn(words.title, { title })
}

function block(type: string, text: string, attrs?: { level: number }): TextNode {
  return { type, ...(attrs && { attrs }), content: [{ type: 'text', text }] }
}

function fillIn(sentence: string, values: Record<string, string>): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
}
