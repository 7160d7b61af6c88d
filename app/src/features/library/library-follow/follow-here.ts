import { type ActionFunctionArgs, redirect } from 'react-router'
import { carryOut } from '../../../shell/ask.ts'
import { textIn } from '../../identity/text-in.ts'
import { followActs } from './follow-acts.ts'

/** Follows what a page is about, or leaves it again, and comes back to that page. */
export function followHere(args: ActionFunctionArgs & { params: { tenant: string } }) {
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const done = await followActs[text('act')]?.(api, args.params, text)
    if (!done) throw new Response(null, { status: 400 })
    const back = new URL(args.request.url)
    back.searchParams.set('gedaan', done)
    return redirect(back.pathname + back.search)
  })
}
