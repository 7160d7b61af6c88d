import { IconStar } from '@tabler/icons-react'
import type { Api } from '@voortent/api'
import { Button, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import styles from './actions.module.css'

type Members = Awaited<ReturnType<Api['actions']['group']>>['members']

/** Who works in a group, its lead first; who keeps it hands over the lead and takes people out. */
export function GroupMembers({ members, mayKeep }: { members: Members; mayKeep: boolean }) {
  const { t } = useTranslation('actions')
  if (members.length === 0) return <p className={styles.hint}>{t('group.no-members')}</p>
  return (
    <ul className={styles.list}>
      {members.map(({ membershipId, name, organisation, leads }) => (
        <li key={membershipId} className={styles.row}>
          <span>
            {name}
            {organisation && ` (${organisation})`}{' '}
            {leads && (
              <Tag tone="action" icon={<IconStar aria-hidden="true" />}>
                {t('group.lead')}
              </Tag>
            )}
          </span>
          {mayKeep && (
            <Form method="post">
              <input type="hidden" name="membership" value={membershipId} />
              {!leads && (
                <Button
                  look="quiet"
                  name="act"
                  value="lead"
                  aria-label={t('group.hand-over-to', { name })}
                >
                  {t('group.hand-over')}
                </Button>
              )}
              {(!leads || members.length === 1) && (
                <Button
                  look="quiet"
                  name="act"
                  value="remove"
                  aria-label={t('group.remove-this', { name })}
                >
                  {t('group.remove')}
                </Button>
              )}
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
