export { Board } from './board.tsx'
export { MoveForm, MoveLink } from './move-form.tsx'
export { type Moving, movingFrom, withMoving, withoutMoving } from './moving-card.ts'
