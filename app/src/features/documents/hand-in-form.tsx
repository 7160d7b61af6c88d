import { Button, ButtonLink, FormCard } from '@voortent/ui'
import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { FileField } from '../../shell/file-field.tsx'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'

/** Hands in one file to be read; it is looked at on the next page before anything is made of it. */
export function HandInForm(props: {
  answer: unknown
  /** Where who changes their mind goes. */
  back: string
  /** Endings of names, such as `.docx,.odt`. */
  accept: string
  /** The largest file, in bytes. */
  most: number
  words: { label: string; hint: string; tooLarge: string; read: string; cancel: string }
  children?: ReactNode
}) {
  const { answer, back, accept, most, words, children } = props
  const refused = useFormRefusal(answer)
  useFocusOnRefusal(answer)
  return (
    <Form method="post" encType="multipart/form-data">
      <FormCard
        refusal={refused.sentence}
        actions={
          <>
            <Button>{words.read}</Button>
            <ButtonLink to={back} second>
              {words.cancel}
            </ButtonLink>
          </>
        }
      >
        {children}
        <FileField
          label={words.label}
          hint={words.hint}
          name="file"
          accept={accept}
          required
          error={refused.field('file').error}
          most={most}
          tooLarge={words.tooLarge}
        />
      </FormCard>
    </Form>
  )
}
