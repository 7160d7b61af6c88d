import type { Files } from '@voortent/domain/files'

/** A shelf in memory that takes everything for a PDF. */
export function filesInMemory(): Files & { kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>()
  return {
    kept,
    shelf: {
      put: async (key, content) => void kept.set(key, content),
      read: async (key) => kept.get(key) ?? null,
      remove: async (key) => void kept.delete(key),
    },
    takeIn: async (content) => ({ mediaType: 'application/pdf', content, picture: null }),
  }
}
