export { type Find, searchPalette } from './search-palette.ts'
