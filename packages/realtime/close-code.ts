/** How a socket is closed; the number tells a Liveblocks client whether and when to come back. */
export const closeCode = {
  /** The text could not be saved: comes back after 250 ms and sends what is missing. */
  saveFailed: 1011,
  /** The server stops: comes back after 250 ms. */
  stopping: 1012,
  /** Too many connections in total: comes back after 2 s, then ever later. */
  overloaded: 1013,
  /** Stays away, as do the next four; the page says why. */
  notAllowed: 4001,
  tooManyMessages: 4002,
  tooManyConnections: 4003,
  roomFull: 4005,
  messageTooLarge: 4009,
  /** Asks for a new token after 250 ms or more, as does the next. */
  rightsChanged: 4100,
  heldElsewhere: 4101,
  /** Asks for a new token at once. */
  tokenSpent: 4109,
} as const
