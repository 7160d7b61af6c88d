/** One step of a breadcrumb trail: what it is called, and where it is below the tenant. */
type Step<Data> = {
  /** A key such as `partners:title`, or the name out of the page's own data. */
  label: Said<Data>
  to?: Said<Data>
}

/** Fixed, or out of the page's own data. */
type Said<Data> = string | ((data: Data) => string)

export type Handle<Data> = { trail: readonly Step<Data>[] }

/**
 * The `handle` of a page inside a tenant: the steps from the tenant's start to the page itself.
 * `export const handle = trail(['partners:title', 'partners'], (data: Data) => data.name)`
 */
export function trail<Data = unknown>(
  ...steps: (Said<Data> | [label: Said<Data>, to: Said<Data>])[]
): Handle<Data> {
  return {
    trail: steps.map((step) =>
      Array.isArray(step) ? { label: step[0], to: step[1] } : { label: step },
    ),
  }
}

/** The steps of the page and of the frames around it, with names read from their own data. */
export function stepsOf(
  matches: readonly { handle: unknown; loaderData: unknown }[],
): { label: string; to?: string }[] {
  return matches.flatMap(({ handle, loaderData }) =>
    (isHandle(handle) ? handle.trail : []).map(({ label, to }) => ({
      label: saidIn(label, loaderData) ?? '',
      to: saidIn(to, loaderData),
    })),
  )
}

/** A page whose loader refused has no data to take a name or an address from. */
function saidIn(said: Said<never> | undefined, data: unknown): string | undefined {
  if (typeof said !== 'function') return said
  return data ? said(data as never) : undefined
}

function isHandle(handle: unknown): handle is Handle<never> {
  return typeof handle === 'object' && handle !== null && 'trail' in handle
}
