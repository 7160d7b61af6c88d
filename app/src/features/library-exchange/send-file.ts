import type { Api } from '@voortent/api'

type ReferenceFile = Awaited<ReturnType<Api['libraryExchange']['cite']>>

/** A file of references to save, or a sentence to read; search engines keep to the page itself. */
export function sendFile({ content, mediaType, name }: ReferenceFile): Response {
  const how = mediaType === 'text/plain' ? 'inline' : 'attachment'
  return new Response(content, {
    headers: {
      'Content-Type': typeof content === 'string' ? `${mediaType}; charset=utf-8` : mediaType,
      'Content-Disposition': `${how}; filename*=UTF-8''${encodeURIComponent(name)}`,
      'X-Robots-Tag': 'noindex',
    },
  })
}

/** An answer for programs, that they and those between may keep for some minutes. */
export function sendXml(content: string, mediaType = 'text/xml'): Response {
  return new Response(content, {
    headers: {
      'Content-Type': `${mediaType}; charset=utf-8`,
      'Cache-Control': 'public, max-age=300',
    },
  })
}
