import type { Mandate, Representation } from './organisation-data.ts'

type Choice = { value: string; label: string }

/** Nobody, or one of the others; who was named and left stays to be seen. */
export function substituteChoices(
  { others }: Pick<Representation, 'others'>,
  mandate: Pick<Mandate, 'substitute'> | null,
  nobody: string,
): Choice[] {
  const choices = others.map(({ id, name, function: title }) => ({
    value: id,
    label: title ? `${name}, ${title}` : name,
  }))
  const named = mandate?.substitute
  const left = named && !others.some(({ id }) => id === named.id)
  return [
    { value: '', label: nobody },
    ...(left ? [{ value: named.id, label: named.name }] : []),
    ...choices,
  ]
}
