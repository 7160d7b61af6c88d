import type { SandpitFound } from './voice-part.tsx'

export type Meeting = SandpitFound['meetings'][number]
