export { listFailedLetters } from './list-failed-letters.ts'
export { postLetterAgain } from './post-letter-again.ts'
