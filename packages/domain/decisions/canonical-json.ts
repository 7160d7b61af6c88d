// By its path: whoever recomputes a ballot has Node and these files, and installed nothing.
export { canonicalJson, type Json } from '../../kernel/canonical-json.ts'
