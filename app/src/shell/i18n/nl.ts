import adopted from '../../features/adoption/adopted/nl.json'
import { sentences as door } from './nl-door.ts'
import { sentences as front } from './nl-front.ts'
import { sentences as inside } from './nl-inside.ts'

/** All Dutch sentences, one namespace per feature. */
export const sentences = { ...front, ...inside, ...door, adopted }
