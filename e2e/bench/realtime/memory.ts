import * as Y from 'yjs'
import type { BenchServer } from './bench-server.ts'
import type { Connect } from './speaker.ts'

/** Bytes a server holds for each open document of 10 kB with one client in it. */
export async function measureMemory(
  connect: Connect,
  server: BenchServer,
  documents: string[],
): Promise<number> {
  const text = tenKilobytes()
  // What the first document makes the server load counts for none of them.
  const [first = '', ...others] = documents
  const open = async (name: string) => {
    const speaker = await connect(server.url, name)
    speaker.send(text)
    return speaker
  }
  const speakers = [await open(first)]
  const before = await server.held()
  for (const name of others) speakers.push(await open(name))
  const after = await server.held()
  for (const speaker of speakers) speaker.close()
  return (after - before) / others.length
}

/** A text as an editor makes it: a hundred paragraphs of a hundred characters. */
function tenKilobytes(): Uint8Array {
  const doc = new Y.Doc()
  const paragraphs = Array.from({ length: 100 }, () => {
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText('Samen werken aan de regio. '.repeat(4).slice(0, 100))])
    return paragraph
  })
  doc.getXmlFragment('default').insert(0, paragraphs)
  return Y.encodeStateAsUpdate(doc)
}
