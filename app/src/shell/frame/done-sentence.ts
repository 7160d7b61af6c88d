const parameter = 'gedaan'

/**
 * Which sentence `?gedaan=module.key` asks for: `module:done.key`. The other parameters that begin
 * with `gedaan-` fill it in: `gedaan-count=3` becomes `{{count}}`.
 */
export function doneSentence(
  search: string,
): { key: string; values: Record<string, string | number> } | null {
  const parameters = new URLSearchParams(search)
  const [module, ...rest] = (parameters.get(parameter) ?? '').split('.')
  if (!module || rest.length === 0) return null
  const values = [...parameters]
    .filter(([name]) => name.startsWith(`${parameter}-`))
    .map(([name, value]) => [name.slice(parameter.length + 1), numberOr(value)])
  return { key: `${module}:done.${rest.join('.')}`, values: Object.fromEntries(values) }
}

/** The same address without what was done. */
export function withoutDone(search: string): string {
  const left = [...new URLSearchParams(search)].filter(([name]) => !isTold(name))
  return left.length > 0 ? `?${new URLSearchParams(left)}` : ''
}

function isTold(name: string): boolean {
  return name === parameter || name.startsWith(`${parameter}-`)
}

function numberOr(value: string): string | number {
  return /^\d{1,9}$/.test(value) ? Number(value) : value
}
