/** The page of a consortium's partners, below the tenant. */
export const pathOfPartners = (consortium: string) => `consortia/${consortium}/partners`
