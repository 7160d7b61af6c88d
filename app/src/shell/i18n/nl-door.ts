import { collect } from './collect.ts'

/** Dutch sentences that guests read: people at the door, without an account. */
export const sentences = collect(
  import.meta.glob(['../../features/guests/nl.json', '../../features/*/door/nl.json'], {
    eager: true,
    import: 'default',
  }),
)
