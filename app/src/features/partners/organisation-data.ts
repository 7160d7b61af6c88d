import type { Api } from '@voortent/api'

type Answer<Name extends keyof Api['partners']> = Awaited<ReturnType<Api['partners'][Name]>>

/** One who speaks, or spoke, for an organisation. */
export type Voice = Answer<'get'>['people'][number]
/** What they may decide on. */
export type Mandate = Voice['mandates'][number]
/** One representation with who else speaks for the organisation. */
export type Representation = Answer<'getRepresentation'>
/** An organisation that is known already. */
export type Known = Answer<'findExisting'>[number]
