import type { Api } from '@voortent/api'
import { effectiveElements } from '@voortent/domain/learning/contract'
import { textIn } from '../identity/text-in.ts'

type Where = { tenant: string; consortium: string }
type AnswerInput = Parameters<Api['learning']['answerScan']>[0]

/** Does what a form of the scan's page asks. @returns the key of what was done */
export async function scanAct(api: Api, where: Where, form: FormData): Promise<string> {
  const text = textIn(form)
  const { tenant } = where
  const [act, round] = [text('act'), text('round')]
  if (act === 'open') {
    await api.learning.openScan({ ...where, closesOn: text('closesOn') })
    return 'scan-opened'
  }
  if (act === 'close') {
    await api.learning.closeScan({ tenant, round })
    return 'scan-closed'
  }
  if (act === 'answer') {
    const given = effectiveElements.map((element) => [
      element,
      { mark: Number(text(`${element}.mark`)), reason: text(`${element}.reason`) },
    ])
    await api.learning.answerScan({ tenant, round, ...Object.fromEntries(given) } as AnswerInput)
    return 'scan-answered'
  }
  const element = effectiveElements.find((one) => act === `remark-${one}`)
  if (!element) throw new Response(null, { status: 400 })
  await api.learning.remark({ tenant, round, element, body: text('body') })
  return 'remarked'
}
