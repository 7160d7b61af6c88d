/** The file that a form hands in; one without a byte where there is none, which the door refuses. */
export async function handedIn(
  form: FormData,
): Promise<{ fileName: string; file: Uint8Array<ArrayBuffer> }> {
  const given = form.get('file')
  if (!(given instanceof File)) return { fileName: '', file: new Uint8Array() }
  return { fileName: given.name, file: await given.bytes() }
}
