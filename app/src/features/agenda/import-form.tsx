import { Button, ButtonLink, FormCard, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { FactsFields } from './facts-fields.tsx'
import type { Found } from './found-agenda.ts'
import { ImportPart } from './import-part.tsx'

/** What was read, to be corrected; only this form makes it an agenda. */
export function ImportForm(props: { tenant: string; found: Found; answer: unknown }) {
  const { t } = useTranslation('agenda')
  const { tenant, found, answer } = props
  const refused = useFormRefusal(answer)
  const unsaved = useUnsavedWarning()
  return (
    <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
      <input type="hidden" name="level" value={found.level} />
      <input type="hidden" name="parts" value={found.parts.length} />
      <input type="hidden" name="tables" value={found.tables.length} />
      <FormCard
        refusal={refused.sentence}
        actions={
          <>
            <Button>{t('import.make')}</Button>
            <ButtonLink to={`/${tenant}/agenda`} second>
              {t('import.cancel')}
            </ButtonLink>
          </>
        }
      >
        <Section title={t('import.facts')}>
          <FactsFields facts={found.facts} refused={refused} />
        </Section>
        <Section title={t('import.parts')}>
          {found.levels.length === 0 && <p>{t('import.nothing-found')}</p>}
          {found.parts.map((part, place) => (
            // The parts of a file keep their order.
            // oxlint-disable-next-line react/no-array-index-key
            <ImportPart
              key={place}
              part={part}
              place={place}
              tables={found.tables}
              refused={refused}
            />
          ))}
        </Section>
      </FormCard>
    </Form>
  )
}
