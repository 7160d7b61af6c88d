import { pathOfPartners } from '../path-of-partners.ts'

/** The page of a partner that leaves, below the tenant. */
export const pathOfLeaving = (consortium: string, leaving: string) =>
  `${pathOfPartners(consortium)}/vertrek/${leaving}`
