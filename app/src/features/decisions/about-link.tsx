import { ButtonLink } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'

/** Lasting addresses of what a ballot can be about, below the tenant. */
const places: Record<string, string> = {
  amendment: 'wijzigingen',
  agenda: 'agenda',
  consortium: 'consortia',
  'working-group': 'werkgroepen',
}

/** The way from a ballot to what it is about, where that has a page. */
export function AboutLink({ about }: { about: { type: string; id: string } | null }) {
  const { t } = useTranslation('decisions')
  const { tenant } = useParams()
  const place = about && places[about.type]
  if (!place) return null
  return (
    <ButtonLink to={`/${tenant}/${place}/${about.id}`} second>
      {t(`about.${about.type}`)}
    </ButtonLink>
  )
}
