import { openWorkshop } from '@voortent/office'

/** The one workshop of this worker; its process begins with the first file. */
export const workshop = openWorkshop()
