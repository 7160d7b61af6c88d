import { classification, consortiumPhases } from '@voortent/domain/consortia/contract'
import { z } from 'zod'
import { places } from './places.ts'

export { places } from './places.ts'

const several = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values)).max(values.length).default([])

export const classifyConsortiumInput = z.object({
  consortium: z.uuid(),
  learningFunctions: several(classification.learningFunctions),
  problemFactors: several(classification.problemFactors),
  themes: several(classification.themes),
  topsectors: several(classification.topsectors),
  targetGroups: several(classification.targetGroups),
  place: z.enum(places, 'portfolio.place-unknown').nullable().default(null),
})
export type ClassifyConsortiumInput = z.infer<typeof classifyConsortiumInput>

export const portfolioOrders = ['changed', 'title', 'phase', 'partners', 'money'] as const

/** Which consortia; what is left out does not narrow. `lopend` is neither stopped nor scaled up. */
export const portfolioFilter = z.object({
  phase: z.enum([...consortiumPhases, 'lopend']).optional(),
  learning: z.enum(classification.learningFunctions).optional(),
  problem: z.enum(classification.problemFactors).optional(),
  theme: z.enum(classification.themes).optional(),
  topsector: z.enum(classification.topsectors).optional(),
  target: z.enum(classification.targetGroups).optional(),
  place: z.enum(places).optional(),
  /** An action of an agenda that they carry out. */
  action: z.uuid().optional(),
  /** Words of the title or the question. */
  words: z.string().trim().max(100).default(''),
})
export type PortfolioFilter = z.infer<typeof portfolioFilter>

export const listPortfolioInput = portfolioFilter.extend({
  order: z.enum(portfolioOrders).default('changed'),
  page: z.int().min(1).max(10_000).default(1),
})
export type ListPortfolioInput = z.infer<typeof listPortfolioInput>

export const matrixInput = portfolioFilter.extend({ page: z.int().min(1).max(10_000).default(1) })
export type MatrixInput = z.infer<typeof matrixInput>

/** Two to four side by side. */
export const compareInput = z.object({
  consortia: z
    .array(z.uuid('portfolio.consortium-unknown'))
    .min(2, 'portfolio.too-few-to-compare')
    .max(4, 'portfolio.too-many-to-compare'),
})
export type CompareInput = z.infer<typeof compareInput>

export const classificationInput = z.object({ consortium: z.uuid() })
export const goingOnInput = z.object({ consortium: z.uuid() })
export type GoingOnInput = z.infer<typeof goingOnInput>
export type ClassificationInput = z.infer<typeof classificationInput>
