import type { Api } from '@voortent/api'
import { textIn } from '../identity/text-in.ts'
import { languageOf } from './asked-part.ts'

type Where = { tenant: string; item: string }

/** What the forms about files do, by the name of their act; each tells what was done. */
const acts: Record<string, (api: Api, where: Where, form: FormData) => Promise<string>> = {
  async add(api, where, form) {
    for (const file of filesIn(form, 'file'))
      await api.libraryFiles.add({ ...where, ...(await file) })
    return 'added'
  },
  async describe(api, { tenant }, form) {
    const text = textIn(form)
    const [subtitles = null] = await Promise.all(filesIn(form, 'subtitles'))
    const about = { tenant, file: text('file'), caption: text('caption') }
    const language = languageOf(new URLSearchParams({ taal: text('language') }))
    await api.libraryFiles.describe({ ...about, subtitles, language })
    return 'described'
  },
  async move(api, { tenant }, form) {
    const text = textIn(form)
    const to = text('to') === 'up' ? 'up' : 'down'
    await api.libraryFiles.move({ tenant, file: text('file'), to })
    return 'moved'
  },
  async 'remove-subtitles'(api, { tenant }, form) {
    const text = textIn(form)
    const language = languageOf(new URLSearchParams({ taal: text('language') }))
    await api.libraryFiles.removeSubtitles({ tenant, file: text('file'), language })
    return 'described'
  },
  async remove(api, { tenant }, form) {
    await api.libraryFiles.remove({ tenant, file: textIn(form)('file') })
    return 'removed'
  },
}

/** Does what the form asks. @returns the key of what was done; throws a Response for an act that is none */
export async function act(api: Api, where: Where, form: FormData): Promise<string> {
  const name = textIn(form)('act')
  const done = Object.hasOwn(acts, name) ? await acts[name]?.(api, where, form) : undefined
  if (!done) throw new Response(null, { status: 400 })
  return done
}

/** The files chosen under a name; a field that was left empty hands in a file without a name. */
function filesIn(form: FormData, name: string) {
  return form
    .getAll(name)
    .filter((file) => file instanceof File)
    .filter((file) => file.name !== '' || file.size > 0)
    .map(async (file) => ({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) }))
}
