import { collect } from './collect.ts'

/** Dutch sentences of the shell and of pages that stand outside every tenant. */
export const sentences = collect(
  import.meta.glob(['../../features/{identity,admission,letters,tenancy}/nl.json', '../nl.json'], {
    eager: true,
    import: 'default',
  }),
)
