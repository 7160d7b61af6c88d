import { redirect, redirectDocument } from 'react-router'
import { locales } from '../../shell/i18n/locale.ts'
import { pageContext } from '../../shell/page-context.ts'
import type { Route } from './+types/language.page'
import { languageCookie } from './language-cookie.ts'
import { safeDestination } from './safe-destination.ts'
import { textIn } from './text-in.ts'

/** Chooses a language, in this browser and in the profile of who is signed in. */
export async function action({ context, request }: Route.ActionArgs) {
  const { api, publicUrl } = context.get(pageContext)
  const text = textIn(await request.formData())
  const destination = safeDestination(text('naar'))
  const locale = locales.find((known) => known === text('locale'))
  if (!locale) return redirect(destination)
  if (await api.identity.me()) await api.identity.chooseLanguage({ locale })
  return redirectDocument(destination, {
    headers: { 'Set-Cookie': languageCookie(locale, publicUrl) },
  })
}

export function loader() {
  return redirect('/')
}
