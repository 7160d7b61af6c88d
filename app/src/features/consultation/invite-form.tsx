import { type Geleding, geledingen } from '@voortent/domain/tenancy/contract'
import { Button, Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { CheckGroup } from '../tenancy/check-group.tsx'
import { answerTo } from './answer-to.ts'
import styles from './invite-form.module.css'

type Partner = { id: string; name: string; geleding: string; invited: boolean }

/** Which organisations are asked, ticked by geleding. */
export function InviteForm({ partners, answer }: { partners: Partner[]; answer: unknown }) {
  const { t } = useTranslation('consultation')
  const refused = useFormRefusal(answerTo(answer, 'invite'))
  const { error } = refused.field('organisations')
  const invited = partners.filter((partner) => partner.invited).map(({ id }) => id)
  const shown = geledingen.map((geleding: Geleding) => ({
    geleding,
    own: partners.filter((partner) => partner.geleding === geleding),
  }))
  return (
    <Form method="post">
      <input type="hidden" name="act" value="invite" />
      <p>{t('invite.intro', { invited: invited.length, total: partners.length })}</p>
      {(error ?? refused.sentence) && <Notice tone="loss">{error ?? refused.sentence}</Notice>}
      <details open={error !== undefined || undefined}>
        <summary>{t('invite.change')}</summary>
        <div className={styles.groups}>
          {shown
            .filter(({ own }) => own.length > 0)
            .map(({ geleding, own }) => (
              <CheckGroup
                key={geleding}
                label={t(`partners:geleding.${geleding}`)}
                name="organisations"
                chosen={invited}
                choices={own.map(({ id, name }) => ({ value: id, label: name }))}
              />
            ))}
        </div>
        <Button look="second">{t('invite.save')}</Button>
      </details>
    </Form>
  )
}
