import type { Api } from '@voortent/api'
import { textIn } from '../identity/text-in.ts'

type Where = { tenant: string; consortium: string }
type Input<Name extends keyof Api['consortia']> = Parameters<Api['consortia'][Name]>[0]

/** What the forms of a consortium's page do, by the name of their act; each tells what was done. */
const acts: Record<string, (api: Api, where: Where, form: FormData) => Promise<string>> = {
  commit,
  invite: commit,
  async link(api, where, form) {
    await api.consortia.linkAction({ ...where, action: textIn(form)('action') })
    return 'action-linked'
  },
  async unlink(api, where, form) {
    await api.consortia.unlinkAction({ ...where, action: textIn(form)('action') })
    return 'action-unlinked'
  },
  async share(api, where, form) {
    const text = textIn(form)
    await api.consortia.addResult({
      ...where,
      title: text('title'),
      kind: text('kind') as Input<'addResult'>['kind'],
      on: text('on'),
      link: text('link'),
      text: text('text'),
    })
    return 'result-added'
  },
  async unshare(api, where, form) {
    await api.consortia.removeResult({ ...where, result: textIn(form)('result') })
    return 'result-removed'
  },
}

/** Says how far an organisation is, as the form tells. */
export async function commit(api: Api, where: Where, form: FormData): Promise<string> {
  const text = textIn(form)
  await api.consortia.commit({
    ...where,
    organisation: text('organisation'),
    commitment: text('commitment') as Input<'commit'>['commitment'],
    reason: text('reason'),
    on: text('on') || undefined,
  })
  return 'committed'
}

/** Does what the form asks. @returns the key of what was done; throws a Response for an act that is none */
export async function act(api: Api, where: Where, form: FormData): Promise<string> {
  const name = textIn(form)('act')
  const done = Object.hasOwn(acts, name) ? await acts[name]?.(api, where, form) : undefined
  if (!done) throw new Response(null, { status: 400 })
  return done
}
