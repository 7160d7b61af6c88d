import {
  IconAffiliate,
  IconBuildingBank,
  IconBuildingFactory2,
  IconSchool,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { Geleding } from '@voortent/domain/tenancy/contract'
import { useTranslation } from 'react-i18next'
import styles from './geleding-tag.module.css'

const icons = {
  bedrijven: IconBuildingFactory2,
  werkenden: IconUsersGroup,
  onderwijs: IconSchool,
  overheid: IconBuildingBank,
  intermediair: IconAffiliate,
} as const satisfies Record<Geleding, unknown>

/** A geleding by icon, colour and name; the colours differ in lightness for who sees few hues. */
export function GeledingTag({ geleding }: { geleding: Geleding }) {
  const { t } = useTranslation('partners')
  return (
    <span className={styles.tag}>
      <GeledingBadge geleding={geleding} />
      {t(`geleding.${geleding}`)}
    </span>
  )
}

/** Only icon and colour, beside a text that names the geleding. */
export function GeledingBadge({ geleding }: { geleding: Geleding }) {
  const Icon = icons[geleding]
  return (
    <span className={`${styles.badge} ${styles[geleding]}`} aria-hidden="true">
      <Icon stroke={1.75} />
    </span>
  )
}
