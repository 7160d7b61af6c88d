export { type LibrarySize, largeLibrary, seedLibrary, vocabulary, wordOf } from './seed-library.ts'
export { largePortfolio, type PortfolioSize, seedPortfolio } from './seed-portfolio.ts'
export {
  largeProgramme,
  type ProgrammeSize,
  seedProgrammes,
  seedTenants,
  smallProgramme,
} from './seed-programmes.ts'
export { tasksReadBy } from './tasks-read-by.ts'
export { createTestDatabase, type TestDatabase } from './test-database.ts'
export { foundTenant, joinPerson, type TestMember } from './test-people.ts'
