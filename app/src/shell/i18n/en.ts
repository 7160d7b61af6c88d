import adopted from '../../features/adoption/adopted/en.json'
import { sentences as door } from './en-door.ts'
import { sentences as front } from './en-front.ts'
import { sentences as inside } from './en-inside.ts'

/** All English sentences, one namespace per feature. */
export const sentences = { ...front, ...inside, ...door, adopted }
