import * as Y from 'yjs'

/** The live text that saved updates add up to. */
export function replay(updates: readonly { part: string; data: Uint8Array }[]): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const { part, data } of updates) if (part === 'root') Y.applyUpdate(doc, data)
  })
  return doc
}
