import { collect } from './collect.ts'

/** English sentences of the shell and of pages that stand outside every tenant. */
export const sentences = collect(
  import.meta.glob(['../../features/{identity,admission,letters,tenancy}/en.json', '../en.json'], {
    eager: true,
    import: 'default',
  }),
)
