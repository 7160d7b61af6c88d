import type { MiddlewareFunction } from 'react-router'
import { read } from '../../shell/ask.ts'
import { localeOf } from '../../shell/i18n/locale.ts'
import { pageContext } from '../../shell/page-context.ts'

/**
 * The page of an invitation speaks the language of its letter, for who picked none: the browser of
 * a newcomer says less about them than who invited them.
 */
export const speakAsLetter: MiddlewareFunction<Response> = async (args) => {
  const page = args.context.get(pageContext)
  const { tenant, token } = args.params
  if (page.localePicked || !tenant || !token) return
  const { locale } = await read(args, (api) => api.admission.openInvitation({ tenant, token }))
  const spoken = localeOf(locale)
  if (spoken) args.context.set(pageContext, { ...page, locale: spoken })
}
