export { openShelf, type ShelfSettings } from './open-shelf.ts'
export type { Shelf } from './shelf.ts'
export { type TakenIn, takeIn } from './take-in.ts'
