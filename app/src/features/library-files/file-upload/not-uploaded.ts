/** The server's own sentence on why, or '' when the connection was lost. */
export class NotUploaded extends Error {}
