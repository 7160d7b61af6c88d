import { Readable } from 'node:stream'
import { redirect } from 'react-router'
import { read } from '../../shell/ask.ts'
import { isRead } from '../../shell/is-read.ts'
import { pageContext } from '../../shell/page-context.ts'
import type { Route } from './+types/file.page'
import { languageOf, partOf, rangeOf } from './asked-part.ts'
import { drawCard } from './draw-card.ts'

/**
 * A file of an item: first a signed address that opens for a short while, then its bytes, or the range
 * of them that is asked for.
 */
export async function loader(args: Route.LoaderArgs) {
  const { tenant, file } = args.params
  const { pathname, searchParams } = new URL(args.request.url)
  const part = partOf(searchParams)
  const language = languageOf(searchParams)
  const signature = searchParams.get('teken')
  if (signature === null) {
    const signed = await read(args, (api) =>
      api.libraryFiles.sign({ tenant, file, part, language }),
    )
    if (part === 'bewaren' && isRead(args.request))
      await read(args, (api) => api.libraryFiles.countDownload({ tenant, file }))
    const spoken = part === 'ondertitels' && { taal: language }
    const words = { deel: part, ...spoken, tot: String(signed.until), teken: signed.signature }
    return redirect(`${pathname}?${new URLSearchParams(words)}`, {
      headers: { 'Cache-Control': 'no-store' },
    })
  }
  const about = { tenant, file, part, language, until: Number(searchParams.get('tot')), signature }
  const opened = await read(args, (api) => api.libraryFiles.open(about))
  if (part === 'ondertitels')
    return new Response(opened.subtitles, { headers: headersOf('text/vtt; charset=utf-8') })
  const { key, name, bytes } = opened
  if (key === null) return new Response(drawCard(opened), { headers: headersOf('image/svg+xml') })
  const range = bytes === null ? null : rangeOf(args.request.headers.get('range'), bytes)
  if (range === 'outside')
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${bytes}` } })
  const content = await args.context.get(pageContext).openBytes(key, range ?? undefined)
  if (!content) throw new Response(null, { status: 404 })
  const length = range ? range.end - range.start + 1 : bytes
  return new Response(Readable.toWeb(content) as ReadableStream, {
    status: range ? 206 : 200,
    headers: {
      ...headersOf(opened.mediaType),
      ...(bytes !== null && { 'Accept-Ranges': 'bytes', 'Content-Length': String(length) }),
      ...(range && { 'Content-Range': `bytes ${range.start}-${range.end}/${bytes}` }),
      'Content-Disposition': `${dispositionOf(part, opened.mediaType)}; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  })
}

function headersOf(mediaType: string) {
  const text = mediaType === 'text/plain'
  return {
    'Content-Type': text ? 'text/plain; charset=utf-8' : mediaType,
    'Cache-Control': 'private, max-age=300, no-transform',
    'X-Robots-Tag': 'noindex',
  }
}

/** What could run something is saved, never shown. */
function dispositionOf(part: string, mediaType: string): 'inline' | 'attachment' {
  const shown = /^(image|audio|video)\/|^application\/pdf$|^text\/plain$/.test(mediaType)
  return shown && part !== 'bewaren' ? 'inline' : 'attachment'
}
