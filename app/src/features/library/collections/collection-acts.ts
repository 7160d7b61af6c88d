import type { Api } from '@voortent/api'
import type { Stance } from '@voortent/domain/library/contract'
import { textIn } from '../../identity/text-in.ts'

type Where = { tenant: string; collection: string }
type Act = (api: Api, where: Where, form: FormData) => Promise<string>

/** What the forms of a collection’s page do; each tells what was done. */
const acts: Record<string, Act> = {
  async note(api, where, form) {
    const text = textIn(form)
    await api.collections.note({ ...where, entry: text('entry'), note: text('note') })
    return 'noted'
  },
  async up(api, where, form) {
    await api.collections.move({ ...where, entry: textIn(form)('entry'), to: 'up' })
    return 'moved'
  },
  async down(api, where, form) {
    await api.collections.move({ ...where, entry: textIn(form)('entry'), to: 'down' })
    return 'moved'
  },
  async remove(api, where, form) {
    await api.collections.removeEntry({ ...where, entry: textIn(form)('entry') })
    return 'removed'
  },
  async 'remove-collection'(api, where) {
    await api.collections.remove(where)
    return 'collection-removed'
  },
  async restore(api, where) {
    await api.collections.restore(where)
    return 'restored'
  },
  async 'add-finding'(api, where, form) {
    await api.collections.addFinding({ ...where, words: textIn(form)('words') })
    return 'finding-added'
  },
  async 'change-finding'(api, where, form) {
    const text = textIn(form)
    await api.collections.changeFinding({
      ...where,
      finding: text('finding'),
      words: text('words'),
    })
    return 'finding-changed'
  },
  async 'remove-finding'(api, where, form) {
    await api.collections.removeFinding({ ...where, finding: textIn(form)('finding') })
    return 'finding-removed'
  },
  async mark(api, where, form) {
    const text = textIn(form)
    const stances = form.getAll('entry').map((entry) => ({
      entry: String(entry),
      stance: text(`stance:${String(entry)}`) as Stance | '',
      note: text(`note:${String(entry)}`),
    }))
    await api.collections.markStances({ ...where, finding: text('finding'), stances })
    return 'marked'
  },
  async 'ask-of-gap'(api, where, form) {
    const text = textIn(form)
    await api.collections.askOfGap({
      ...where,
      finding: text('finding') || null,
      words: text('words'),
    })
    return 'gap-asked'
  },
  async gaps(api, where, form) {
    await api.collections.noteGaps({ ...where, gaps: textIn(form)('gaps') })
    return 'gaps-noted'
  },
}

/** Does what the form asks. @returns the key of what was done; throws a Response for an act that is none */
export async function actOnCollection(api: Api, where: Where, form: FormData): Promise<string> {
  const name = textIn(form)('act')
  const done = Object.hasOwn(acts, name) ? await acts[name]?.(api, where, form) : undefined
  if (!done) throw new Response(null, { status: 400 })
  return done
}
