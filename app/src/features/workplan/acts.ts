import type { Api } from '@voortent/api'
import { redirect } from 'react-router'
import { carryOut } from '../../shell/ask.ts'
import { textIn } from '../identity/text-in.ts'

type Args = Parameters<typeof carryOut>[0] & {
  params: { tenant: string; consortium: string }
}
export type Where = { tenant: string; consortium: string }

/**
 * What one form of a page does. It answers with the key of what was done, and what the address is to
 * carry along beside it; `null` stays where it is.
 */
export type Act = (
  api: Api,
  where: Where,
  form: FormData,
) => Promise<string | [done: string, also: Record<string, string>] | null>

/** What an address carries for one visit alone. */
const passing = ['index', '_routes', 'gedaan', 'verplaats', 'naar', 'weg']

/**
 * Does what the form asks for that names its act, and tells so on the page it goes on to.
 * @param back where that is; the page itself with its filter unless told otherwise
 */
export function carryOutActs(args: Args, acts: Record<string, Act>, back?: string) {
  const { tenant, consortium } = args.params
  return carryOut(args, async (api, form) => {
    const name = textIn(form)('act')
    const act = Object.hasOwn(acts, name) ? acts[name] : undefined
    if (!act) throw new Response(null, { status: 400 })
    const done = await act(api, { tenant, consortium }, form)
    if (done === null) return null
    const { pathname, searchParams } = new URL(args.request.url)
    for (const gone of passing) searchParams.delete(gone)
    const [told, also] = typeof done === 'string' ? [done, {}] : done
    for (const [key, value] of Object.entries(also)) searchParams.set(key, value)
    searchParams.set('gedaan', `workplan.${told}`)
    return redirect(`${back ?? pathname.replace(/\.data$/, '')}?${searchParams}`)
  })
}

/** A file of a form; null where none was chosen. */
export async function fileIn(form: FormData, name: string) {
  const file = form.get(name)
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return null
  return { content: await file.bytes(), name: file.name }
}

/** Makes an item of the library out of what the form names. */
export const publish =
  (source: 'milestone' | 'task' | 'entry'): Act =>
  async (api, where, form) => {
    await api.workplan.publish({ ...where, source, id: textIn(form)('id') })
    return 'published'
  }
