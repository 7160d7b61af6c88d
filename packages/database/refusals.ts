import { Prisma } from './generated/client.ts'

/** True when PostgreSQL refused a row because one like it exists. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
