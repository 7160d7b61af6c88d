import { z } from 'zod'

const line = (name: string, most: number) =>
  z.string().trim().min(1, `workplan.${name}-missing`).max(most, `workplan.${name}-too-long`)
const words = (name: string, most: number) =>
  z.string().trim().max(most, `workplan.${name}-too-long`).default('')
const day = z.iso
  .date('workplan.day-malformed')
  .refine((on) => on >= '2000-01-01' && on <= '2100-12-31', 'workplan.day-malformed')

const inConsortium = z.object({ consortium: z.uuid() })
export const planInput = inConsortium
export type PlanInput = z.infer<typeof planInput>

const packageFacts = z.object({
  title: line('title', 150),
  about: words('about', 1000),
  startsOn: day,
  endsOn: day,
  /** The organisation that leads it. */
  organisation: z.uuid('workplan.lead-unknown').nullable().default(null),
})

/** A period ends after it began. */
const inOrder = {
  path: ['endsOn'],
  message: 'workplan.ends-before-start',
}
const isInOrder = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => startsOn <= endsOn

export const addWorkPackageInput = packageFacts
  .extend(inConsortium.shape)
  .refine(isInOrder, inOrder)
export type AddWorkPackageInput = z.infer<typeof addWorkPackageInput>

export const workPackageInput = inConsortium.extend({ workPackage: z.uuid() })
export type WorkPackageInput = z.infer<typeof workPackageInput>

export const changeWorkPackageInput = packageFacts
  .extend(workPackageInput.shape)
  .refine(isInOrder, inOrder)
export type ChangeWorkPackageInput = z.infer<typeof changeWorkPackageInput>

/** Places count from 0. */
export const moveWorkPackageInput = workPackageInput.extend({ position: z.int().min(0).max(1000) })
export type MoveWorkPackageInput = z.infer<typeof moveWorkPackageInput>
