export const pictures = ['image/jpeg', 'image/png', 'image/webp']

export const papers = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
]

/** Sound and film that browsers play. */
const played = [
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/aac',
  'audio/ogg',
  'audio/ogg; codecs=opus',
  'audio/wav',
  'audio/flac',
  'audio/x-flac',
  'audio/webm',
  'video/mp4',
  'video/x-m4v',
  'video/webm',
  'video/ogg',
  'video/quicktime',
]

const plain = ['text/plain', 'text/html']

/** What a library keeps. */
export function isKept(mediaType: string): boolean {
  return [...pictures, ...papers, ...played, ...plain].includes(mediaType)
}
