import { Prisma } from './generated/client.ts'

/** True when PostgreSQL refused a row because one like it exists. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}

/** True when a trigger refused to alter what is decided on, for whatever role. */
export function isDecidedOn(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  const { driverAdapterError } = (error.meta ?? {}) as {
    driverAdapterError?: { cause?: { originalCode?: string } }
  }
  return driverAdapterError?.cause?.originalCode === 'VT001'
}
