/** Where learning of a consortium happens, from the tenant's address on. */
export function pathOfLearning(consortiumId: string, part: 'lessen' | 'scan' | 'terugkijken') {
  return `consortia/${consortiumId}/leren${part === 'lessen' ? '' : `/${part}`}`
}
