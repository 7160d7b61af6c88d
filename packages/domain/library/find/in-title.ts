/**
 * A written `tsquery` of what stands in a title or among the names of who made it: an item has these
 * words a second time, behind a sign that nobody can type.
 */
export function inTitle(query: string): string {
  return query.replaceAll(/'((?:[^']|'')*)'/g, "'~$1'")
}
