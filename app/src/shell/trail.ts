/** One step of a breadcrumb trail: what it is called, and where it is below the tenant. */
type Step<Data> = {
  /** A key such as `partners:title`, or the name out of the page's own data. */
  label: string | ((data: Data) => string)
  to?: string
}

export type Handle<Data> = { trail: readonly Step<Data>[] }

/**
 * The `handle` of a page inside a tenant: the steps from the tenant's start to the page itself.
 * `export const handle = trail(['partners:title', 'partners'], (data: Data) => data.name)`
 */
export function trail<Data = unknown>(
  ...steps: (string | [key: string, to: string] | ((data: Data) => string))[]
): Handle<Data> {
  return {
    trail: steps.map((step) =>
      Array.isArray(step) ? { label: step[0], to: step[1] } : { label: step },
    ),
  }
}

/** The steps of the deepest page that has any, with names read from its data. */
export function stepsOf(
  matches: readonly { handle: unknown; loaderData: unknown }[],
): { label: string; to?: string }[] {
  const page = matches.findLast(({ handle }) => isHandle(handle))
  if (!page || !isHandle(page.handle)) return []
  return page.handle.trail.map(({ label, to }) => ({
    label: typeof label === 'string' ? label : nameIn(label, page.loaderData),
    to,
  }))
}

/** A page whose loader refused has no data to take a name from. */
function nameIn(label: (data: never) => string, data: unknown): string {
  return data ? label(data as never) : ''
}

function isHandle(handle: unknown): handle is Handle<never> {
  return typeof handle === 'object' && handle !== null && 'trail' in handle
}
