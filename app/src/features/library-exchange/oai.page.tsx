import { read } from '../../shell/ask.ts'
import type { Route } from './+types/oai.page'
import { sendXml } from './send-file.ts'

/** Where harvesters ask, after OAI-PMH 2.0: with an address or with a form. */
export async function loader(args: Route.LoaderArgs) {
  return answer(args, new URL(args.request.url).searchParams)
}

export async function action(args: Route.ActionArgs) {
  return answer(args, new URLSearchParams(await args.request.text()))
}

async function answer(args: Route.LoaderArgs | Route.ActionArgs, asked: URLSearchParams) {
  const { tenant } = args.params
  const pairs = [...asked].slice(0, 20)
  return sendXml(await read(args, (api) => api.libraryExchange.harvest({ tenant, asked: pairs })))
}
