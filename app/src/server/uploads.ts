import { AsyncLocalStorage } from 'node:async_hooks'
import { type DataStore, ERRORS, type Locker, Server } from '@tus/server'
import { createCaller, explain, type Refusal, type Services, type Visit } from '@voortent/api'
import { newId } from '@voortent/kernel'
import type { Request, RequestHandler, Response } from 'express'
import type { ServerBuild } from 'react-router'
import { pickLocale } from '../shell/i18n/locale.ts'
import type { sayRefusal } from '../shell/i18n/say-refusal.ts'
import type { Log } from './log.ts'
import { visitOf } from './visits.ts'

/** What comes in pieces, by its address: files of items, and references with their files. */
const doors = { '/api/uploads': 'libraryFiles', '/api/imports': 'libraryExchange' } as const
type Door = keyof typeof doors
export const uploadDoors = Object.keys(doors) as Door[]

/** `/api/uploads/:tenant` begins a file, and below it stands each. */
export const pathsOf = (door: Door) => [`${door}/:tenant`, `${door}/:tenant/:upload`]

type Here = { visit: Visit; tenant: string }

/** Takes files in pieces as the tus protocol says; each piece is asked for as this visitor. */
export function uploads(
  services: Services,
  path: Door,
  { store, locker, build, log }: { store: DataStore; locker: Locker; build: ServerBuild; log: Log },
): RequestHandler {
  const { sayRefusal } = build.entry.module as Entry
  const here = new AsyncLocalStorage<Here>()
  const ask = async <Result>(
    question: (api: Caller, tenant: string) => Promise<Result>,
  ): Promise<Result> => {
    const { visit, tenant } = here.getStore() as Here
    return question(createCaller(visit)[doors[path]], tenant).catch(async (error: unknown) => {
      throw await refusalOf(error, { path, visit, sayRefusal, log })
    })
  }
  const tus = new Server({
    path,
    datastore: store,
    locker,
    relativeLocation: true,
    allowedOrigins: [new URL(services.publicUrl).origin],
    namingFunction: () => newId(),
    generateUrl: (_request, { id }) => `${path}/${here.getStore()?.tenant}/${id}`,
    onIncomingRequest: async (request, upload) => {
      if (request.method === 'POST') return
      await ask((api, tenant) => api.hearUpload({ tenant, upload }))
    },
    onUploadCreate: async (_request, { id: upload, size: bytes = 0, metadata }) => {
      const about = { upload, bytes, item: metadata?.item ?? '', name: metadata?.name ?? '' }
      await ask((api, tenant) => api.beginUpload({ tenant, ...about }))
      return {}
    },
    onUploadFinish: async (_request, { id: upload }) => {
      await ask(async (api, tenant) => {
        await api.finishUpload({ tenant, upload })
      })
      return {}
    },
    onResponseError: async (_request, error) => {
      if (error !== ERRORS.ERR_LOCK_TIMEOUT) return undefined
      const { visit } = here.getStore() as Here
      const refusal = { code: 'turned-away.taken', values: {}, fields: {} }
      // Who hears this asks again.
      return { status_code: 423, body: await sentenceOf(refusal, visit, sayRefusal) }
    },
  })
  /** Row and bytes go together, so this is no matter of the protocol's server alone. */
  const drop = async ({ params }: Request, response: Response) => {
    response.set('Tus-Resumable', '1.0.0')
    const upload = String(params.upload)
    await ask((api, tenant) => api.dropUpload({ tenant, upload })).then(
      () => response.sendStatus(204),
      ({ status_code, body }: Answer) => response.status(status_code).send(body),
    )
  }
  return (request, response, next) => {
    const { tenant = '' } = request.params
    const visit = visitOf(services, request, response)
    const handle = () =>
      request.method === 'DELETE' ? drop(request, response) : tus.handle(request, response)
    here.run({ visit, tenant: String(tenant) }, handle).catch(next)
  }
}

type Entry = ServerBuild['entry']['module'] & { sayRefusal: typeof sayRefusal }
type Answer = { status_code: number; body: string }
type Caller = ReturnType<typeof createCaller>[(typeof doors)[Door]]

/** The sentence of a refusal, as the protocol's answer; what nobody foresaw is logged. */
async function refusalOf(
  error: unknown,
  {
    path,
    visit,
    sayRefusal,
    log,
  }: { path: Door; visit: Visit; log: Log } & Pick<Entry, 'sayRefusal'>,
): Promise<Answer> {
  const explained = explain(error)
  if (!explained) {
    log('error', { request: visit.requestId, path, cause: error })
    return { status_code: 500, body: '' }
  }
  const { status, refusal } = explained
  // Who asks again after anything else gets the same answer.
  const status_code = [401, 404].includes(status) ? status : 403
  return { status_code, body: await sentenceOf(refusal, visit, sayRefusal) }
}

/** What a refusal says, in the language of the visitor. */
async function sentenceOf(
  refusal: Refusal,
  visit: Visit,
  say: Entry['sayRefusal'],
): Promise<string> {
  const [key = refusal.code] = Object.values(refusal.fields)
  const { person } = await visit.open('')
  const locale = pickLocale(visit.chosenLocale, person?.locale, visit.locale)
  return say(locale, refusal)[key] ?? ''
}
