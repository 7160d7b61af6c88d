import { type ActionFunctionArgs, redirect } from 'react-router'
import { carryOut } from '../../../shell/ask.ts'
import { textIn } from '../../identity/text-in.ts'
import { followActs } from './follow-acts.ts'

/** Follows what a page is about, or leaves it again, and comes back to that page, `here`. */
export function followHere(
  args: ActionFunctionArgs & { params: { tenant: string } },
  here: string,
) {
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const done = await followActs[text('act')]?.(api, args.params, text)
    if (!done) throw new Response(null, { status: 400 })
    return redirect(`${here}${here.includes('?') ? '&' : '?'}gedaan=${done}`)
  })
}
