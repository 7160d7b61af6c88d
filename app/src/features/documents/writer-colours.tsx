import { useOthersConnectionIds, useRoom, useSelf } from '@liveblocks/react'
import type { ReactNode } from 'react'
import { colourName, shareOutColours } from './share-out-colours.ts'

/**
 * Gives everybody's colour its name on the page. List, carets and selections all use the name, so
 * that they agree, also after somebody came or left and the colours were shared out anew.
 */
export function WriterColours({ children }: { children: ReactNode }) {
  const room = useRoom()
  // Drawn again when somebody comes or goes, not at every move of a caret.
  useOthersConnectionIds()
  useSelf(({ connectionId }) => connectionId)
  const self = room.getSelf()
  const colours = shareOutColours([...(self ? [self] : []), ...room.getOthers()])
  const named = [...colours].map(([id, colour]) => [colourName(id), colour])
  return <div style={Object.fromEntries(named) as object}>{children}</div>
}
