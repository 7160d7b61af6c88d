import type { Api } from '@voortent/api'
import type { BarrierEvidence, BarrierKind } from '@voortent/domain/barriers/contract'
import { textIn } from '../identity/text-in.ts'

export type Act = (
  api: Api,
  where: { tenant: string; consortium: string },
  form: FormData,
) => Promise<string>

/** What a form tells of a barrier. */
export function factsIn(form: FormData) {
  const text = textIn(form)
  return {
    title: text('title'),
    about: text('about'),
    kind: text('kind') as BarrierKind,
    noticedOn: text('noticedOn'),
  }
}

/** What the forms of one barrier do; each answers with the key of what was done. */
export function barrierActs(barrier: string): Record<string, Act> {
  return {
    async change(api, where, form) {
      await api.barriers.change({ ...where, barrier, ...factsIn(form) })
      return 'changed'
    },
    async judge(api, where, form) {
      const text = textIn(form)
      await api.barriers.judge({
        ...where,
        barrier,
        evidence: text('evidence') as BarrierEvidence,
        checkedBy: text('checkedBy'),
        checkedOn: text('checkedOn'),
        source: text('source'),
        finding: text('finding'),
      })
      return 'judged'
    },
    async resolve(api, where, form) {
      await api.barriers.resolve({ ...where, barrier, resolution: textIn(form)('resolution') })
      return 'resolved'
    },
    async reopen(api, where) {
      await api.barriers.reopen({ ...where, barrier })
      return 'reopened'
    },
    async share(api, where, form) {
      const text = textIn(form)
      await api.barriers.share({
        ...where,
        barrier,
        title: text('title'),
        about: text('about'),
        named: form.has('named'),
        checkerNamed: form.has('checkerNamed'),
      })
      return 'shared'
    },
    async withdrawShare(api, where) {
      await api.barriers.withdrawShare({ ...where, barrier })
      return 'share-withdrawn'
    },
  }
}
