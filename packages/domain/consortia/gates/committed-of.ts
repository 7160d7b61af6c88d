/** The organisations whose word counts at a gate: the lead, and partners that promised or take part. */
export function committedOf(consortium: {
  organisationId: string | null
  partners: readonly { organisationId: string; commitment: string }[]
}): string[] {
  const partners = consortium.partners
    .filter(({ commitment }) => commitment === 'toegezegd' || commitment === 'actief')
    .map(({ organisationId }) => organisationId)
  return consortium.organisationId ? [consortium.organisationId, ...partners] : partners
}
