import { breakMark } from './pieces-of.ts'

/** The body of a DOCX file, in which a mark stands wherever somebody began a new page. */
export function breaksInDocx(body: string): string {
  const mark = `<w:t>${breakMark}</w:t>`
  const parts = body.replaceAll(/<w:br\s[^>]*w:type="page"[^>]*>/g, mark).split('</w:pPr>')
  const last = parts.pop() ?? ''
  const paragraphs = parts.map((part) => {
    const about = part.slice(part.lastIndexOf('<w:pPr>'))
    const begins = /<w:pageBreakBefore(?:\s*\/>| w:val="(?:1|true|on)")/.test(about)
    const section = about.includes('<w:sectPr') && !about.includes('w:val="continuous"')
    return `${part}</w:pPr>${begins || section ? `<w:r>${mark}</w:r>` : ''}`
  })
  return `${paragraphs.join('')}${last}`
}

/** The same of an ODT file, where a style of the paragraph says it. */
export function breaksInOdt(content: string): string {
  const names = content
    .split('</style:style>')
    .filter((part) => part.includes('fo:break-before="page"'))
    .map((part) => /.*<style:style\s[^>]*style:name="([^"]*)"/s.exec(part)?.[1])
  const begin = new Set(names.filter((name) => name !== undefined))
  return content.replaceAll(
    /<text:[ph]\s[^>]*text:style-name="([^"]*)"[^>/]*>/g,
    (tag, name: string) => (begin.has(name) ? `${tag}${breakMark}` : tag),
  )
}
