import { constants, deflateRawSync } from 'node:zlib'

/** Zeros that are packed once and repeated, in bytes. */
const block = 10_000_000

/**
 * A packed file of a few megabytes in which one file unpacks to gigabytes.
 * @param about.told bytes that it says that file has, where it does not say the truth
 */
export function bombOf(about: {
  name: string
  beside: Record<string, string>
  gigabytes: number
  told?: number
}): Uint8Array<ArrayBuffer> {
  const { name, beside, gigabytes, told } = about
  const times = Math.ceil((gigabytes * 1_000_000_000) / block)
  const packed = deflateRawSync(Buffer.alloc(block), { finishFlush: constants.Z_FULL_FLUSH })
  const content = Buffer.concat([...Array(times).fill(packed), deflateRawSync(Buffer.alloc(0))])
  const files = Object.entries(beside).map(([inside, text]) => {
    const bytes = Buffer.from(text)
    return { name: inside, content: deflateRawSync(bytes), size: bytes.length }
  })
  return zipOf([...files, { name, content, size: told ?? times * block }])
}

type Packed = { name: string; content: Buffer; size: number }

function zipOf(files: Packed[]): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = []
  const listed: Buffer[] = []
  let place = 0
  for (const file of files) {
    const local = Buffer.concat([
      headOf(file, 0x04034b50, []),
      Buffer.from(file.name),
      file.content,
    ])
    listed.push(headOf(file, 0x02014b50, [0, 0, 0, 0, 0, place]), Buffer.from(file.name))
    locals.push(local)
    place += local.length
  }
  const list = Buffer.concat(listed)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(place, 16)
  return new Uint8Array(Buffer.concat([...locals, list, end]))
}

/** What stands before a file, or of it in the list at the end, which says some more. */
function headOf({ name, content, size }: Packed, sign: number, more: number[]): Buffer {
  const inList = more.length > 0
  const head = Buffer.alloc(inList ? 46 : 30)
  const from = inList ? 6 : 4
  head.writeUInt32LE(sign)
  if (inList) head.writeUInt16LE(20, 4)
  head.writeUInt16LE(20, from)
  head.writeUInt16LE(8, from + 4)
  head.writeUInt32LE(content.length, from + 14)
  head.writeUInt32LE(size, from + 18)
  head.writeUInt16LE(name.length, from + 22)
  if (inList) head.writeUInt32LE(more.at(-1) ?? 0, 42)
  return head
}
