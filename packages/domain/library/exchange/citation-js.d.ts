/** The part of Citation.js that is used here and where files are read: https://citation.js.org */
declare module '@citation-js/core' {
  export const plugins: {
    config: { get(plugin: '@csl'): { styles: { get(name: string): string } } }
    input: { chain(text: string, options: object): unknown[] }
    output: { format(format: string, references: object[], options?: object): string }
  }
}
declare module '@citation-js/name' {
  export function parse(name: string): {
    given?: string
    family?: string
    'non-dropping-particle'?: string
    'dropping-particle'?: string
    suffix?: string
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
