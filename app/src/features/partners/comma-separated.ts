/**
 * A table for spreadsheets: separated by semicolons as Dutch ones expect, with a byte order mark, and
 * no cell that a spreadsheet would take for a formula.
 */
export function commaSeparated(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(quoted).join(';'))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function quoted(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
