import { Link } from 'react-router'
import styles from './library.module.css'

/** People by name, with their ORCID; who has an author's page leads to it. */
export function People(props: {
  people: { name: string; orcid: string }[]
  authors: { base: string; people: (string | null)[] } | undefined
}) {
  const { people, authors } = props
  return (
    <ul className={styles.links}>
      {people.map(({ name, orcid }, place) => {
        const page = authors?.people[place]
        return (
          <li key={name + orcid}>
            {page ? <Link to={`${authors.base}/${page}`}>{name}</Link> : name}{' '}
            {orcid && (
              <a href={`https://orcid.org/${orcid}`} rel="noopener noreferrer">
                ORCID {orcid}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Organisations that made it: those that take part lead to their author's page, others to their ROR. */
export function Makers(props: {
  organisations: { id: string; name: string; ror: string }[]
  institutes: { name: string; ror: string }[]
  base: string | undefined
}) {
  const { organisations, institutes, base } = props
  return (
    <ul className={styles.links}>
      {organisations.map(({ id, name, ror }) => (
        <li key={id}>
          {base ? <Link to={`${base}/${id}`}>{name}</Link> : name} <Ror ror={ror} />
        </li>
      ))}
      {institutes.map(({ name, ror }) => (
        <li key={name + ror}>
          {name} <Ror ror={ror} />
        </li>
      ))}
    </ul>
  )
}

function Ror({ ror }: { ror: string }) {
  if (ror === '') return null
  return (
    <a href={`https://ror.org/${ror}`} rel="noopener noreferrer">
      ROR {ror}
    </a>
  )
}

/** A lasting name, and where it is resolved. */
export function Resolved({ by, name }: { by: string; name: string }) {
  return (
    <a href={`${by}/${name}`} rel="noopener noreferrer">
      {name}
    </a>
  )
}
