export { type MarkKind, Timeline } from './timeline.tsx'
export { barOf, closeYear, placeOf, type Stretch, stretchOf } from './timeline-scale.ts'
export { YearChoice } from './year-choice.tsx'
