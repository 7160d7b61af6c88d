export { type OfficeProblem, OfficeRefusal } from './office-refusal.ts'
export type { ReadText } from './pandoc/text-of.ts'
export type { Language, MadeFile, Part, Publication } from './publication.ts'
export { openWorkshop, type Workshop } from './workshop/workshop.ts'
