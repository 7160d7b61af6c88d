import { tidy } from './passage.ts'

const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/**
 * What the slides of a PPTX file say, in the order in which they are shown.
 * @param text a file inside, by its name; '' for one that is not there
 */
export function slidesIn(text: (name: string) => string): string[] {
  const places = new Map<string, string>()
  for (const [tag] of text('ppt/_rels/presentation.xml.rels').matchAll(/<Relationship\s[^>]*>/g)) {
    const [, id = ''] = /\sId="([^"]+)"/.exec(tag) ?? []
    const [, target = ''] = /\sTarget="\/?(?:ppt\/)?(slides\/[^"]+)"/.exec(tag) ?? []
    if (target) places.set(id, target)
  }
  const shown = text('ppt/presentation.xml').matchAll(/<p:sldId\s[^>]*r:id="([^"]+)"/g)
  return [...shown].map(([, id = '']) => wordsIn(text(`ppt/${places.get(id) ?? ''}`)))
}

/** The runs of a paragraph are one text; paragraphs stand apart. */
function wordsIn(slide: string): string {
  const paragraphs = slide.split('</a:p>').map((paragraph) => {
    const runs = paragraph.matchAll(/<a:t(?:\s[^>]*)?>([^<]*)<\/a:t>/g)
    return [...runs].map(([, words = '']) => plain(words)).join('')
  })
  return tidy(paragraphs.join('\n'))
}

function plain(xml: string): string {
  return xml.replaceAll(/&(?:(lt|gt|quot|apos|amp)|#(x[0-9a-f]+|\d+));/gi, (all, name, code) => {
    if (name) return signs[String(name).toLowerCase()] ?? all
    const point = Number(String(code).replace(/^x/i, '0x'))
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })
}
