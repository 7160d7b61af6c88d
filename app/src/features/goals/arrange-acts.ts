import type { Api } from '@voortent/api'
import { textIn } from '../identity/text-in.ts'

/** Where to go on the page when it is done: what to say, and what is asked afterwards. */
type Done = { gedaan?: string; ingetrokken?: string }

/** Does what a form of the page of order asks. @returns the query to go on with */
export async function arrange(api: Api, tenant: string, form: FormData): Promise<string> {
  const text = textIn(form)
  const goal = text('goal')
  return new URLSearchParams(await carryOut(text('act'))).toString()

  async function carryOut(act: string): Promise<Done> {
    if (act === 'move') {
      await api.goals.move({ tenant, goal, position: Number(text('position')) })
      return {}
    }
    if (act === 'withdraw') {
      await api.goals.withdraw({ tenant, goal })
      return { ingetrokken: goal }
    }
    if (act !== 'restore') throw new Response(null, { status: 400 })
    await api.goals.restore({ tenant, goal })
    return { gedaan: 'goals.restored' }
  }
}
