import { Button, ButtonLink, Field, FormCard } from '@voortent/ui'
import type { ReactNode } from 'react'
import { Form } from 'react-router'
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
  // What is larger than a request may be would not reach the server to be refused there.
  const refuseLarge = (input: HTMLInputElement) => {
    const tooLarge = (input.files?.[0]?.size ?? 0) > most
    input.setCustomValidity(tooLarge ? words.tooLarge : '')
  }
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
        <Field
          label={words.label}
          hint={words.hint}
          type="file"
          name="file"
          accept={accept}
          required
          error={refused.field('file').error}
          onChange={({ currentTarget }) => refuseLarge(currentTarget)}
        />
      </FormCard>
    </Form>
  )
}
