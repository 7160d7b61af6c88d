import type { Api } from '@voortent/api'
import { textIn } from '../identity/text-in.ts'

type Where = { tenant: string; consortium: string; contribution: string }

/** What the forms of an entry do, by the name of their act; each tells what was done. */
const acts: Record<string, (api: Api, where: Where, form: FormData) => Promise<string>> = {
  async change(api, where, form) {
    await api.contributions.change({ ...where, ...factsIn(form) })
    return 'changed'
  },
  async correct(api, where, form) {
    const reason = textIn(form)('reason')
    await api.contributions.correct({ ...where, ...factsIn(form), reason })
    return 'corrected'
  },
  async withdraw(api, where, form) {
    await api.contributions.withdraw({ ...where, reason: textIn(form)('reason') })
    return 'withdrawn'
  },
  async return(api, where, form) {
    await api.contributions.return({ ...where, question: textIn(form)('question') })
    return 'returned'
  },
  async confirm(api, { tenant, consortium, contribution }) {
    await api.contributions.confirm({ tenant, consortium, contributions: [contribution] })
    return 'confirmed&gedaan-count=1'
  },
}

/** Does what the form asks. @returns the key of what was done; throws a Response for an act that is none */
export async function act(api: Api, where: Where, form: FormData): Promise<string> {
  const name = textIn(form)('act')
  const done = Object.hasOwn(acts, name) ? await acts[name]?.(api, where, form) : undefined
  if (!done) throw new Response(null, { status: 400 })
  return done
}

function factsIn(form: FormData) {
  const text = textIn(form)
  const shares = [...form.keys()]
    .filter((name) => name.startsWith('share.'))
    .map((name) => ({ workPackage: name.slice('share.'.length), share: text(name) }))
  return {
    amount: text('amount'),
    hours: text('hours'),
    rate: text('rate'),
    ground: text('ground'),
    shares,
  }
}
