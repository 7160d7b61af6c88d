import { Field } from '@voortent/ui'
import { type ComponentProps, useState } from 'react'

/**
 * A file to choose. One of more than `most` bytes is refused as soon as it is chosen, in the words of
 * `tooLarge`: what is larger than a request may be does not reach the server to be refused there.
 */
export function FileField({
  most,
  tooLarge,
  error,
  ...field
}: { most: number; tooLarge: string } & Omit<ComponentProps<typeof Field>, 'type' | 'onChange'>) {
  const [isLarger, setLarger] = useState(false)
  return (
    <Field
      {...field}
      type="file"
      error={isLarger ? tooLarge : error}
      onChange={({ currentTarget }) => {
        const larger = [...(currentTarget.files ?? [])].some(({ size }) => size > most)
        if (larger) currentTarget.value = ''
        setLarger(larger)
      }}
    />
  )
}
