/** Where a private link leads, below the tenant; the policy on `guest` knows askers by it. */
export const pageOfGuest = 'mijn-vraag'
