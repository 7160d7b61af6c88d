import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTRPC } from '../../shell/live.tsx'

/** What the tenant knows by that name, asked once the typing rests. */
export function useFinds(tenant: string, typed: string) {
  const query = typed.trim().slice(0, 100)
  const [asked] = useDebouncedValue(query, 150)
  const { data, isFetching, isError } = useQuery({
    ...useTRPC().search.palette.queryOptions({ tenant, query: asked }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  })
  return {
    finds: query === '' ? [] : (data ?? []),
    waiting: isFetching || asked !== query,
    failed: isError,
  }
}
