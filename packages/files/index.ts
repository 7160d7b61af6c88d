export { openShelf, type ShelfSettings } from './open-shelf.ts'
export { openUploads, type Uploads } from './open-uploads.ts'
export type { Shelf } from './shelf.ts'
export { type TakenIn, takeIn } from './take-in.ts'
