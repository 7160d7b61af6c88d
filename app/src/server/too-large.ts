import type { Services } from '@voortent/api'
import type { Request, Response } from 'express'
import type { ServerBuild } from 'react-router'
import { pickLocale } from '../shell/i18n/locale.ts'
import { visitOf } from './visits.ts'

type Entry = ServerBuild['entry']['module'] & { drawTooLarge(locale: string): string }

/** The page for who sent too much, in the language of the visitor. */
export function tooLarge(services: Services, build: ServerBuild) {
  return async (request: Request, response: Response): Promise<string> => {
    const visit = visitOf(services, request, response)
    const person = await visit.open('').then(
      (visitor) => visitor.person,
      () => null,
    )
    const locale = pickLocale(visit.chosenLocale, person?.locale, visit.locale)
    return (build.entry.module as Entry).drawTooLarge(locale)
  }
}
