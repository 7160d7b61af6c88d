import type { Api, Refusal } from '@voortent/api'
import { data, type RouterContextProvider, redirect } from 'react-router'
import { sayRefusal } from './i18n/say-refusal.ts'
import { type PageContext, pageContext } from './page-context.ts'

type Args = { context: Readonly<RouterContextProvider>; request: Request }

/** What a form gets back when a procedure refused: sentences' keys, and what was filled in. */
export type FormRefusal = {
  refusal: Refusal
  values: Record<string, string>
  /** The sentences of those keys, which the page itself need not know. */
  said?: Record<string, string>
}

/** Reads for a page; who may not see it gets the sign-in page, a 404 or a 403. */
export async function read<Result>(
  { context, request }: Args,
  ask: (api: Api) => Promise<Result>,
): Promise<Result> {
  const page = context.get(pageContext)
  try {
    return await ask(page.api)
  } catch (error) {
    const status = page.explain(error)?.status
    if (status === 401) throw toSignIn(request)
    if (status === 400 || status === 404) throw data(null, { status: 404 })
    if (status) throw data(null, { status })
    throw fault(page, error)
  }
}

/**
 * Carries out a form. A refusal comes back with everything that was filled in, so that nothing is
 * lost; who is not signed in goes to sign in first.
 */
export async function carryOut<Done extends Response | Record<string, unknown> | null>(
  { context, request }: Args,
  act: (api: Api, form: FormData, page: PageContext) => Promise<Done>,
): Promise<Done | FormRefusal> {
  const page = context.get(pageContext)
  const form = await request.formData()
  try {
    return await act(page.api, form, page)
  } catch (error) {
    const explained = page.explain(error)
    if (!explained) throw fault(page, error)
    if (explained.refusal.code === 'identity.sign-in-first') throw toSignIn(request)
    const { refusal } = explained
    return { refusal, values: filledIn(form), said: sayRefusal(page.locale, refusal) }
  }
}

/** Secrets and files are not sent back; boxes ticked under one name stand apart by spaces. */
function filledIn(form: FormData): Record<string, string> {
  const names = [...new Set(form.keys())].filter((name) => !/password|code/.test(name))
  return Object.fromEntries(names.map((name) => [name, form.getAll(name).filter(isText).join(' ')]))
}

function isText(value: FormDataEntryValue): value is string {
  return typeof value === 'string'
}

/** What a page or form threw on purpose, such as a redirect, passes; the rest is ours to log. */
function fault(page: PageContext, error: unknown): unknown {
  if (error instanceof Response || isData(error)) return error
  return data({ requestId: page.report(error) }, { status: 500 })
}

/** What `data()` of React Router makes, which is an answer as much as a Response is. */
function isData(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'type' in error &&
    error.type === 'DataWithResponseInit'
  )
}

function toSignIn(request: Request): Response {
  const { pathname, search } = new URL(request.url)
  return redirect(`/aanmelden?naar=${encodeURIComponent(pathname.replace(/\.data$/, '') + search)}`)
}
