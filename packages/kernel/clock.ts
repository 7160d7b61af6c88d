/** Tells the time; use cases read it from their scope, so that tests can set it. */
export type Clock = () => Date

/** The clock of the machine. */
export const systemClock: Clock = () => new Date()
