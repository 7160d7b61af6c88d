/** The organisations that explore together: the lead and every partner that did not leave. */
export function organisationsIn(consortium: {
  organisationId: string | null
  partners: readonly { organisationId: string; commitment: string }[]
}): string[] {
  const partners = consortium.partners
    .filter(({ commitment }) => commitment !== 'gestopt' && commitment !== 'geinteresseerd')
    .map(({ organisationId }) => organisationId)
  return consortium.organisationId ? [consortium.organisationId, ...partners] : partners
}
