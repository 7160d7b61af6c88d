import type { Geleding } from '@voortent/domain/tenancy/contract'
import { Button, Notice, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { GeledingBadge } from '../partners/geleding-tag.tsx'
import { answerTo } from './answer-to.ts'
import styles from './silent.module.css'

type Silence = { id: string; name: string; geleding: Geleding; remindedAt: Date | null }

/** Who has not answered, with the act that reminds all of them. */
export function Silent(props: { silent: Silence[]; mayRemind: boolean; answer: unknown }) {
  const { t } = useTranslation('consultation')
  const { silent, mayRemind, answer } = props
  const refused = useFormRefusal(answerTo(answer, 'remind'))
  if (silent.length === 0) return null
  return (
    <Section
      title={t('silent.title', { count: silent.length })}
      action={
        mayRemind && (
          <Form method="post">
            <Button look="second" name="act" value="remind">
              {t('silent.remind', { count: silent.length })}
            </Button>
          </Form>
        )
      }
    >
      {refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
      <ul className={styles.silent}>
        {silent.map(({ id, name, geleding, remindedAt }) => (
          <li key={id}>
            <GeledingBadge geleding={geleding} />
            <span>
              {name}
              <span className={styles.detail}>
                {t(`partners:geleding.${geleding}`)}
                {remindedAt && (
                  <>
                    {' · '}
                    {t('silent.reminded')} <Day date={remindedAt} />
                  </>
                )}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
