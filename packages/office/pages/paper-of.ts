import type { Paper } from './piece.ts'
import { pointsOf } from './points.ts'

/** A4 with an inch around, as word processors begin. */
export const usualPaper: Paper = {
  width: 595,
  height: 842,
  side: 72,
  end: 72,
  letters: 11,
  broad: true,
  line: 1.15,
  after: 8,
}

const broadLetters = /arial|helvetica|verdana|open sans|roboto|lato|(liberation|dejavu) sans/i

type Files = (name: string) => string

/** The paper of a DOCX file, as far as it says. @param text a file inside, by its name */
export function paperOfDocx(text: Files): Paper {
  const body = text('word/document.xml')
  const styles = text('word/styles.xml')
  const normal =
    inside(styles, 'w:style', ['w:type="paragraph"', 'w:default="1"']) ||
    inside(styles, 'w:style', ['w:styleId="Normal"'])
  const usual = normal + inside(styles, 'w:docDefaults')
  const points = (xml: string, tag: string, name: string) =>
    Number(said(xml, `w:${tag}`, `w:${name}`) || Number.NaN) / 20
  const margin = (name: string) => points(body, 'pgMar', name)
  const fixed = /^(exact|atLeast)$/.test(said(usual, 'w:spacing', 'w:lineRule'))
  return checked({
    width: points(body, 'pgSz', 'w'),
    height: points(body, 'pgSz', 'h'),
    side: (margin('left') + margin('right')) / 2,
    end: (margin('top') + margin('bottom')) / 2,
    letters: Number(said(usual, 'w:sz', 'w:val') || 20) / 2,
    broad: broadLetters.test(said(usual, 'w:rFonts', 'w:ascii')),
    line: fixed ? 1 : Number(said(usual, 'w:spacing', 'w:line') || 240) / 240,
    after: points(usual, 'spacing', 'after') || 0,
  })
}

/** The paper of an ODT file, as far as it says. @param text a file inside, by its name */
export function paperOfOdt(text: Files): Paper {
  const styles = text('styles.xml')
  const normal = inside(styles, 'style:style', ['style:name="Standard"'])
  const usual = normal + inside(styles, 'style:default-style', ['style:family="paragraph"'])
  const length = (xml: string, tag: string, name: string) =>
    pointsOf(said(xml, `style:${tag}-properties`, `fo:${name}`)) ?? Number.NaN
  const page = (name: string) => length(styles, 'page-layout', name)
  const line = said(usual, 'style:paragraph-properties', 'fo:line-height')
  return checked({
    width: page('page-width'),
    height: page('page-height'),
    side: (page('margin-left') + page('margin-right')) / 2,
    end: (page('margin-top') + page('margin-bottom')) / 2,
    letters: length(usual, 'text', 'font-size'),
    broad: broadLetters.test(said(usual, 'style:text-properties', 'style:font-name')),
    line: Number(/^(\d+)%$/.exec(line)?.[1] ?? 100) / 100,
    after: length(usual, 'paragraph', 'margin-bottom') || 0,
  })
}

/** What a file says of its paper where that can be; what is usual where it cannot. */
function checked({ width, height, side, end, letters, broad, line, after }: Paper): Paper {
  const fits = (size: number, margin: number) =>
    margin >= 0 && size - 2 * margin > 100 && size < 4000
  const size = fits(width, side) && fits(height, end) && { width, height, side, end }
  return {
    ...usualPaper,
    ...size,
    broad,
    ...(letters >= 4 && letters <= 40 && { letters }),
    ...(line >= 0.8 && line <= 4 && { line }),
    ...(after >= 0 && after <= 60 && { after }),
  }
}

/** What stands in the first element of this name that has these attributes; '' where it is empty. */
function inside(xml: string, name: string, attributes: string[] = []): string {
  for (const { 0: tag, index } of xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>`, 'g'))) {
    if (!attributes.every((attribute) => tag.includes(attribute))) continue
    if (tag.endsWith('/>')) return ''
    const start = index + tag.length
    return xml.slice(start, xml.indexOf(`</${name}>`, start))
  }
  return ''
}

/** The first value of an attribute of elements of this name, or ''. */
function said(xml: string, name: string, attribute: string): string {
  const found = new RegExp(`<${name}\\s[^>]*?\\b${attribute}="([^"]*)"`).exec(xml)
  return found?.[1] ?? ''
}
