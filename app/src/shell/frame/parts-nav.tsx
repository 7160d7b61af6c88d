import { IconChevronDown } from '@tabler/icons-react'
import { useId } from 'react'
import { NavLink, useLocation } from 'react-router'
import styles from './parts-nav.module.css'

/** A page about one thing: where it is below that thing, and what it is called. */
type Part = { path: string; name: string }

type Props = {
  /** Where the thing itself is. */
  base: string
  label: string
  /** What the button says that opens the list on a phone, with the name of this page. */
  open: (part: string) => string
  parts: readonly Part[]
}

/**
 * The pages about one thing, above each of them; on a phone behind one button that names the page,
 * which the browser opens and closes without JavaScript.
 */
export function PartsNav({ base, label, open, parts }: Props) {
  const id = useId()
  const { pathname } = useLocation()
  const here = parts.findLast(({ path }) => pathname.startsWith(base + path)) ?? parts[0]
  return (
    <nav aria-label={label} className={styles.nav}>
      <button type="button" popoverTarget={id} className={styles.open}>
        {open(here?.name ?? '')}
        <IconChevronDown size={18} aria-hidden />
      </button>
      <ul id={id} popover="auto">
        {parts.map(({ path, name }) => (
          <li key={path}>
            <NavLink
              to={`${base}${path}`}
              end={path === ''}
              prefetch="intent"
              onClick={() => document.getElementById(id)?.hidePopover()}
            >
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
