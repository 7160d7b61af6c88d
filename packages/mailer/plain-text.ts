import type { Composition, Part } from './compose.ts'

const width = 76

/** The letter as plain text, wrapped so that any program shows it well. */
export function plainText(letter: Composition): string {
  const parts = letter.parts.map(write).join('\n\n')
  return `${wrap(letter.title)}\n\n${parts}\n`
}

function write(part: Part): string {
  if (part.kind === 'code') return part.text
  if (part.kind === 'button') return `${wrap(part.text)}:\n${part.link}`
  if (part.kind === 'note') return `--\n${wrap(part.text)}`
  if (part.kind === 'quote') return wrap(part.text, '> ')
  return wrap(part.text)
}

/** Breaks at spaces; a word longer than the line keeps its own line. */
function wrap(text: string, before = ''): string {
  const lines: string[] = []
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line && before.length + line.length + 1 + word.length > width) {
        lines.push(line)
        line = word
      } else {
        line = line ? `${line} ${word}` : word
      }
    }
    lines.push(line)
  }
  return lines.map((line) => `${before}${line}`.trimEnd()).join('\n')
}
