import { collect } from './collect.ts'

/** English sentences that guests read: people at the door, without an account. */
export const sentences = collect(
  import.meta.glob(['../../features/guests/en.json', '../../features/*/door/en.json'], {
    eager: true,
    import: 'default',
  }),
)
