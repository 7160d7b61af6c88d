import type { Api } from '@voortent/api'
import { textIn } from '../identity/text-in.ts'

type Where = { tenant: string; token: string }

/** What who asked can do behind their private link; each tells what was done. */
export async function actOnOwn(api: Api, where: Where, form: FormData): Promise<string> {
  const text = textIn(form)
  switch (text('act')) {
    case 'write':
      await api.questions.writeOwn({ ...where, text: text('text') })
      return 'written'
    case 'agree':
      await api.questions.agreeOwn(where)
      return 'agreed'
    case 'correct':
      await api.questions.correctOwn({ ...where, wording: text('wording') })
      return 'corrected'
    case 'mail':
      await api.questions.addAddress({ ...where, email: text('email') })
      return 'addressed'
    case 'erase':
      await api.questions.forgetOwn(where)
      return 'erased'
    default:
      throw new Response(null, { status: 400 })
  }
}
