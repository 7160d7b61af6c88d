import { collect } from './collect.ts'

/** All English sentences, one namespace per folder; only the server has them all at hand. */
export const sentences = collect(
  import.meta.glob(['../../features/**/en.json', '../**/en.json'], {
    eager: true,
    import: 'default',
  }),
)
