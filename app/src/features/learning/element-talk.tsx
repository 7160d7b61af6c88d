import type { Api } from '@voortent/api'
import type { EffectiveElement } from '@voortent/domain/learning/contract'
import { Button, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Fold } from '../../shell/fold.tsx'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import styles from './learning.module.css'
import { useMark } from './use-mark.ts'

export type Scan = Awaited<ReturnType<Api['learning']['scans']>>['scans'][number]

/** What was said about one element: the mean, the reasons of nobody in particular, and the talk. */
export function ElementTalk(props: {
  scan: Scan
  element: EffectiveElement
  mayAnswer: boolean
  answer: unknown
}) {
  const { t } = useTranslation('learning')
  const mark = useMark()
  const { scan, element } = props
  const result = scan.results?.find((one) => one.element === element)
  const remarks = scan.remarks.filter((one) => one.element === element)
  const refused = useFormRefusal(props.answer)
  const { error, defaultValue } = refused.field('body')
  return (
    <section aria-labelledby={`${element}-kop`}>
      <h3 id={`${element}-kop`}>
        {t(`element.${element}`)} · {mark(result?.tenths ?? 0)}
      </h3>
      <p className={styles.soft}>{t('scan.spread', { marks: result?.spread.join(' · ') })}</p>
      {result && result.reasons.length > 0 && (
        <ul className={styles.said}>
          {result.reasons.map((reason) => (
            <li key={reason}>‘{reason}’</li>
          ))}
        </ul>
      )}
      {remarks.length > 0 && (
        <ul className={styles.said}>
          {remarks.map(({ author, body, writtenAt }) => (
            <li key={writtenAt}>
              <strong>{author}</strong>: {body}
            </li>
          ))}
        </ul>
      )}
      {props.mayAnswer && (
        <Fold
          title={t('scan.talk', { element: t(`element-short.${element}`) })}
          open={error !== undefined}
        >
          <Form method="post" noValidate>
            <input type="hidden" name="act" value={`remark-${element}`} />
            <input type="hidden" name="round" value={scan.id} />
            <TextField
              name="body"
              label={t('scan.remark')}
              error={error}
              defaultValue={defaultValue}
              rows={2}
              maxLength={1000}
            />
            <Button look="second">{t('scan.say')}</Button>
          </Form>
        </Fold>
      )}
    </section>
  )
}
