import { collect } from './collect.ts'

/** English sentences that only members read. */
export const sentences = collect(
  import.meta.glob(
    ['../../features/*/en.json', '!../../features/{identity,admission,letters,tenancy}/*'],
    {
      eager: true,
      import: 'default',
    },
  ),
)
