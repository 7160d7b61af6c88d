import { index, route } from '@react-router/dev/routes'
import { versionRoutes } from '../documents/routes.ts'

const page = (file: string) => `features/consultation/${file}`

/** A question of an organisation to its achterban, for people without an account. */
export const achterbanRoutes = [route(':tenant/achterban/:token', page('question.page.tsx'))]

export const consultationRoutes = [
  route('wijzigingen/:amendment', page('find-amendment.page.tsx')),
  route('agenda/:agenda/consultatie', page('consultations.page.tsx')),
  route('agenda/:agenda/consultatie/nieuw', page('new-consultation.page.tsx')),
  route('agenda/:agenda/consultatie/:consultation/standpunten.csv', page('export.page.tsx')),
  route('agenda/:agenda/consultatie/:consultation', page('frame.page.tsx'), [
    index(page('consultation.page.tsx')),
    route('opzet', page('preparation.page.tsx')),
    route('tekst', page('texts.page.tsx')),
    route('standpunt', page('own-position.page.tsx')),
    route('standpunten/:organisation', page('position.page.tsx')),
    route('achterban', page('achterban.page.tsx')),
    route('wijzigingen', page('amendments.page.tsx')),
    route('wijzigingen/nieuw', page('new-amendment.page.tsx')),
    route('wijzigingen/:amendment', page('amendment.page.tsx')),
    route('deelname', page('participation.page.tsx')),
    route('nota', page('note.page.tsx')),
    route('nota/schrijven/:document?', page('note-writing.page.tsx')),
    ...versionRoutes('nota/schrijven/:document'),
  ]),
]
