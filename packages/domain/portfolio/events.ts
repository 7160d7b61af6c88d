/** The facts this module announces; their subject is the consortium. */
export const portfolioEvents = ['consortium.classified'] as const
