import { z } from 'zod'

export const barrierKinds = [
  'regelgeving',
  'financiering',
  'capaciteit',
  'cultuur',
  'techniek',
] as const
export const barrierKind = z.enum(barrierKinds, 'barriers.kind-missing')
export type BarrierKind = z.infer<typeof barrierKind>

/** Perception often does not match the rules; looking into it tells. */
export const barrierEvidences = ['ervaren', 'getoetst-klopt', 'getoetst-klopt-niet'] as const
export const barrierEvidence = z.enum(barrierEvidences, 'barriers.evidence-missing')
export type BarrierEvidence = z.infer<typeof barrierEvidence>

const line = (name: string, most: number) =>
  z.string().trim().min(1, `barriers.${name}-missing`).max(most, `barriers.${name}-too-long`)
const words = (name: string, most: number) =>
  z.string().trim().max(most, `barriers.${name}-too-long`).default('')
const day = z.iso
  .date('barriers.day-malformed')
  .refine((on) => on >= '2000-01-01' && on <= '2100-12-31', 'barriers.day-malformed')

export const ofConsortiumInput = z.object({ consortium: z.uuid() })
export type OfConsortiumInput = z.infer<typeof ofConsortiumInput>

const facts = z.object({
  title: line('title', 200),
  about: words('about', 2000),
  kind: barrierKind,
  noticedOn: day,
})
export const noteBarrierInput = facts.extend(ofConsortiumInput.shape)
export type NoteBarrierInput = z.infer<typeof noteBarrierInput>

export const barrierInput = ofConsortiumInput.extend({ barrier: z.uuid() })
export type BarrierInput = z.infer<typeof barrierInput>

export const changeBarrierInput = facts.extend(barrierInput.shape)
export type ChangeBarrierInput = z.infer<typeof changeBarrierInput>

/** Who looked, when and in what; what was found in a few sentences. */
export const judgeBarrierInput = barrierInput.extend({
  evidence: barrierEvidence,
  checkedBy: line('checker', 200),
  checkedOn: day,
  source: line('source', 400),
  finding: words('finding', 2000),
})
export type JudgeBarrierInput = z.infer<typeof judgeBarrierInput>

export const resolveBarrierInput = barrierInput.extend({ resolution: line('resolution', 600) })
export type ResolveBarrierInput = z.infer<typeof resolveBarrierInput>

/** What the tenant's list shows; the words may differ from those inside. */
export const shareBarrierInput = barrierInput.extend({
  title: line('title', 200),
  about: words('about', 2000),
  /** Says which consortium it is. */
  named: z.boolean().default(false),
  /** Says who looked into it. */
  checkerNamed: z.boolean().default(false),
})
export type ShareBarrierInput = z.infer<typeof shareBarrierInput>

export const echoInput = ofConsortiumInput.extend({ shared: z.uuid() })
export type EchoInput = z.infer<typeof echoInput>

export const listSharedInput = z.object({
  kind: barrierKind.optional(),
  evidence: barrierEvidence.optional(),
  search: z.string().trim().max(100).default(''),
})
export type ListSharedInput = z.infer<typeof listSharedInput>
