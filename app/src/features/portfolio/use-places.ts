import { useTranslation } from 'react-i18next'
import described from '../../shell/front/regions.json'

const names = new Map(described.regions.map(({ slug, name }) => [slug, name]))

/** Names a region by its slug, and what happens everywhere. */
export function usePlaces(): (slug: string) => string {
  const { t } = useTranslation('portfolio')
  return (slug) => names.get(slug) ?? t('place.everywhere')
}
