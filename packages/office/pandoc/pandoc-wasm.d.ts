declare module 'pandoc-wasm' {
  /** Runs Pandoc with the options of a defaults file, over files of its own. */
  export function convert(
    options: Record<string, unknown>,
    stdin: string | null,
    files: Record<string, Blob>,
  ): Promise<{ stdout: string; stderr: string; files: Record<string, Blob> }>
}
