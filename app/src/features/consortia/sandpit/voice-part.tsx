import type { Api } from '@voortent/api'
import { Button, FormCard, Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Fold } from '../../../shell/fold.tsx'
import { Day } from '../../../shell/moment.tsx'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { answerTo } from '../answer-to.ts'
import styles from './sandpit.module.css'

export type SandpitFound = Awaited<ReturnType<Api['sandpit']['get']>>
type Voice = SandpitFound['voices'][number]

/** What each organisation expects and doubts, side by side; each writes its own. */
export function VoicePart({ found, answer }: { found: SandpitFound; answer: unknown }) {
  const { t } = useTranslation('consortia')
  const { voices, may } = found
  const own = voices.find(({ id }) => id === may.speakFor)
  return (
    <Section title={t('sandpit.voices')}>
      <p className={styles.intro}>{t('sandpit.voices-intro')}</p>
      {voices.length === 0 && <p className={styles.soft}>{t('sandpit.no-voices')}</p>}
      <ul className={styles.voices}>
        {voices.map(({ id, name, said }) => (
          <li key={id}>
            <h3>{name}</h3>
            {said ? (
              <>
                <dl>
                  <dt>{t('sandpit.expectations')}</dt>
                  <dd>{said.expectations || '–'}</dd>
                  <dt>{t('sandpit.doubts')}</dt>
                  <dd>{said.doubts || '–'}</dd>
                </dl>
                <p className={styles.soft}>
                  {said.by}, <Day date={said.at} />
                </p>
              </>
            ) : (
              <p className={styles.soft}>{t('sandpit.said-nothing')}</p>
            )}
          </li>
        ))}
      </ul>
      {own && <VoiceForm own={own} answer={answer} />}
    </Section>
  )
}

function VoiceForm({ own, answer }: { own: Voice; answer: unknown }) {
  const { t } = useTranslation('consortia')
  const refusal = answerTo(answer, 'voice')
  const refused = useFormRefusal(refusal)
  const field = (name: 'expectations' | 'doubts') => ({
    name,
    rows: 3,
    maxLength: 2000,
    error: refused.field(name).error,
    defaultValue: refused.field(name).defaultValue ?? own.said?.[name] ?? '',
  })
  return (
    <Fold title={t('sandpit.speak-for', { name: own.name })} open={Boolean(refusal)}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value="voice" />
        <FormCard refusal={refused.sentence} actions={<Button>{t('sandpit.voice-button')}</Button>}>
          <TextField
            {...field('expectations')}
            label={t('sandpit.expectations-field')}
            hint={t('sandpit.expectations-hint')}
          />
          <TextField
            {...field('doubts')}
            label={t('sandpit.doubts-field')}
            hint={t('sandpit.doubts-hint')}
          />
        </FormCard>
      </Form>
    </Fold>
  )
}
