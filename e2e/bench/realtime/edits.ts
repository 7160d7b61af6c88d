import * as Y from 'yjs'

/** Makes small edits of one writer, each with a number that can be found in its bytes. */
export type Edits = (number: number) => Uint8Array

/** A writer that adds a few characters at the end of what it wrote before. */
export function createEdits(): Edits {
  const doc = new Y.Doc()
  const text = doc.getText('words')
  let update = new Uint8Array()
  doc.on('update', (made: Uint8Array) => {
    update = made as Uint8Array<ArrayBuffer>
  })
  return (number) => {
    text.insert(text.length, `#${String(number).padStart(6, '0')}`)
    return update
  }
}

/** The numbers of the edits in an update. */
export function numbersIn(update: Buffer): number[] {
  return [...update.toString('latin1').matchAll(/#(\d{6})/g)].map((match) => Number(match[1]))
}
