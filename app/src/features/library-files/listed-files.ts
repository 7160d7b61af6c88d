import type { Api } from '@voortent/api'

/** The files of an item, as its page lists them. */
export type ListedFiles = Awaited<ReturnType<Api['libraryFiles']['list']>>['files']
export type ListedFile = ListedFiles[number]
