import { collect } from './collect.ts'

/** All Dutch sentences, one namespace per folder; only the server has them all at hand. */
export const sentences = collect(
  import.meta.glob(['../../features/**/nl.json', '../**/nl.json'], {
    eager: true,
    import: 'default',
  }),
)
