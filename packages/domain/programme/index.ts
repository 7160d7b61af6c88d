export { type Chain, chainOf } from './chain-of.ts'
export { type Progress, progressBySpeerpunt } from './progress-of.ts'
export { type ProgrammeAsDocument, readAsDocument } from './read-as-document.ts'
export { type Programme, readProgramme } from './read-programme.ts'
