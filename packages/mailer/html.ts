import type { Composition, Part } from './compose.ts'

const font = "font-family:Verdana,'Segoe UI',Arial,sans-serif"

// Mail programs that keep <style> follow the reader's own light or dark; the others get light.
const dark = `
@media (prefers-color-scheme: dark) {
  .page { background: #171512 !important; color: #f1ece3 !important; }
  .sheet { background: #211e1a !important; border-color: #3d3830 !important; }
  .title, .code { color: #7fc7d1 !important; }
  .quote { border-color: #7fc7d1 !important; }
  .button { background: #7fc7d1 !important; color: #08262c !important; }
  .soft, .soft a { color: #beb6a9 !important; }
}`

/** The letter as HTML: one column, nothing from elsewhere, readable in light and dark. */
export function html(letter: Composition): string {
  return `<!doctype html>
<html lang="${letter.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(letter.subject)}</title>
<style>${dark}
</style>
</head>
<body class="page" style="margin:0;padding:24px 12px;background:#faf7f2;color:#1d1b18;${font};font-size:16px;line-height:1.6">
<main class="sheet" style="max-width:560px;margin:0 auto;padding:32px 28px;background:#fffdf9;border:1px solid #d8d0c2;border-radius:8px">
<h1 class="title" style="margin:0 0 20px;font-size:22px;line-height:1.3;color:#0b4f5c">${escape(letter.title)}</h1>
${letter.parts.map(write).join('\n')}
</main>
</body>
</html>
`
}

function write(part: Part): string {
  const text = escape(part.text)
  if (part.kind === 'code') {
    return `<p class="code" style="margin:0 0 20px;font-size:32px;line-height:1.2;letter-spacing:4px;font-weight:bold;color:#0b4f5c">${escape(part.code)}</p>`
  }
  if (part.kind === 'button') {
    const link = escape(part.link)
    return `<p style="margin:28px 0 12px"><a class="button" href="${link}" style="display:inline-block;padding:12px 22px;border-radius:6px;background:#0b4f5c;color:#ffffff;font-weight:bold;text-decoration:none">${text}</a></p>
<p class="soft" style="margin:0 0 24px;font-size:14px;color:#57524a;overflow-wrap:anywhere">${escape(part.fallback)}<br><a href="${link}" style="color:#57524a">${link}</a></p>`
  }
  if (part.kind === 'quote') {
    return `<blockquote class="quote" style="margin:0 0 20px;padding:2px 0 2px 16px;border-left:4px solid #0b4f5c;white-space:pre-line;overflow-wrap:anywhere">${text}</blockquote>`
  }
  if (part.kind === 'note') {
    return `<p class="soft" style="margin:28px 0 0;font-size:14px;color:#57524a">${text}</p>`
  }
  return `<p style="margin:0 0 16px;overflow-wrap:anywhere">${text}</p>`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
