import { collect } from './collect.ts'

/** Dutch sentences that only members read. */
export const sentences = collect(
  import.meta.glob(
    ['../../features/*/nl.json', '!../../features/{identity,admission,letters,tenancy}/*'],
    {
      eager: true,
      import: 'default',
    },
  ),
)
