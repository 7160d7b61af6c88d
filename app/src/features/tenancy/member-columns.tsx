import { type Column, Tag } from '@voortent/ui'
import type { TFunction } from 'i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import styles from './member-columns.module.css'

type Member = {
  id: string
  displayName: string
  email: string
  roles: string[]
  joinedAt: Date
  endedAt: Date | null
  organisations: { name: string; function: string }[]
}

/** What the list of members tells of each. */
export function memberColumns(
  t: TFunction<'tenancy'>,
  path: string,
  ended: boolean,
): Column<Member>[] {
  return [
    {
      name: 'name',
      label: t('members.name'),
      cell: ({ id, displayName, email }) => (
        <>
          <Link to={`${path}/${id}`}>{displayName}</Link>
          <span className={styles.email}>{email}</span>
        </>
      ),
    },
    {
      name: 'organisations',
      label: t('members.organisations'),
      cell: ({ organisations }) =>
        organisations.map(({ name, function: title }) => (
          <span key={name} className={styles.line}>
            {title ? t('members.organisation', { name, title }) : name}
          </span>
        )),
    },
    {
      name: 'roles',
      label: t('members.roles'),
      cell: ({ roles }) => (
        <span className={styles.roles}>
          {roles.map((role) => (
            <Tag key={role} tone={role === 'coordinator' ? 'action' : 'plain'}>
              {t(`role.${role}`)}
            </Tag>
          ))}
        </span>
      ),
    },
    {
      name: 'since',
      label: t(ended ? 'members.until' : 'members.since'),
      cell: ({ joinedAt, endedAt }) => <Day date={endedAt ?? joinedAt} />,
    },
  ]
}
