import { layout, route } from '@react-router/dev/routes'

const page = (file: string) => `features/identity/${file}`

export const identityRoutes = [
  layout('shell/plain-frame.tsx', [
    route('aanmelden', page('sign-in.page.tsx')),
    route('aanmelden/code', page('sign-in-by-code.page.tsx')),
    route('wachtwoord-vergeten', page('forgotten-password.page.tsx')),
    route('wachtwoord-herstellen/:token', page('reset-password.page.tsx')),
    route('profiel', page('profile.page.tsx')),
    route('profiel/e-mail', page('email.page.tsx')),
    route('e-mail-bevestigen/:token', page('confirm-email.page.tsx')),
    route('profiel/sessies', page('sessions.page.tsx')),
  ]),
  route('afmelden', page('sign-out.page.tsx')),
  route('taal', page('language.page.tsx')),
]
