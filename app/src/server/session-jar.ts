import type { SessionJar } from '@voortent/api'
import type { Request, Response } from 'express'
import { readCookie } from './read-cookie.ts'

/** Keeps the session in `voortent_session`: HttpOnly, Lax, Secure outside localhost. */
export function sessionJar(request: Request, response: Response, publicUrl: string): SessionJar {
  const name = 'voortent_session'
  const options = {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: publicUrl.startsWith('https:'),
  } as const
  return {
    read: () => readCookie(request, name),
    write: (token, expires) => void response.cookie(name, token, { ...options, expires }),
    clear: () => void response.clearCookie(name, options),
  }
}
