import { data } from 'react-router'

/** A page for who keeps the partners is not there for others. */
export function refuseOthers({ may }: { may: { manage: boolean } }): void {
  if (!may.manage) throw data(null, { status: 403 })
}
