import { Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

/** The consortia that work on an action, each with the phase it is in. */
export function ConsortiaSection(props: {
  tenant: string
  consortia: { id: string; title: string; phase: string }[]
}) {
  const { t } = useTranslation(['actions', 'consortia'])
  const { tenant, consortia } = props
  if (consortia.length === 0) return null
  return (
    <Section title={t('actions:consortia')}>
      <ul>
        {consortia.map(({ id, title, phase }) => (
          <li key={id}>
            <Link to={`/${tenant}/consortia/${id}`}>{title}</Link> ({t(`consortia:phase.${phase}`)})
          </li>
        ))}
      </ul>
    </Section>
  )
}
