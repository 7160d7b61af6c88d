import { create } from 'xmlbuilder2'

/** What becomes XML: names of elements, `@name` for attributes, `#` for the text beside them. */
export type Xml = { [name: string]: XmlValue }
type XmlValue = string | number | Xml | readonly XmlValue[] | undefined

/** Writes a document; signs that XML cannot hold are left out. */
export function writeXml(root: Xml): string {
  const options = { version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' } as const
  return create(options, root).end({ prettyPrint: true })
}
