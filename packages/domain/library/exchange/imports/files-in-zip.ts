/** The file in a ZIP that a reference names, by its whole path or the end of it; null where there is none. */
export function fileNamed<File extends { name: string }>(
  files: readonly File[],
  name: string,
): File | null {
  const wanted = name.replaceAll('\\', '/').replace(/^\.?\//, '')
  const exact = files.find((file) => file.name === wanted)
  const ends = files.filter((file) => file.name.endsWith(`/${wanted}`))
  const last = files.filter((file) => lastPart(file.name) === lastPart(wanted))
  return exact ?? only(ends) ?? only(last) ?? null
}

/** What a path ends with. */
export function lastPart(path: string): string {
  return path.split('/').at(-1) ?? path
}

function only<One>(all: One[]): One | undefined {
  return all.length === 1 ? all[0] : undefined
}
