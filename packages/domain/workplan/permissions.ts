/** How who acts stands inside a consortium. */
export type Inside = {
  /** Guides or leads it. */
  leads: boolean
  /** Who only reads along changes nothing. */
  observes: boolean
  stopped: boolean
}

/** Who leads says how the work is divided and when it is due, until it stopped. */
export function canPlan({ leads, observes, stopped }: Inside): boolean {
  return leads && !observes && !stopped
}

/** Everybody inside keeps tasks, risks and the logbook. */
export function canWork({ observes, stopped }: Inside): boolean {
  return !observes && !stopped
}
