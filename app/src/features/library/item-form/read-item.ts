import type { Api } from '@voortent/api'
import { textIn } from '../../identity/text-in.ts'
import { classifications } from '../classifications.ts'

type Facts = Omit<Parameters<Api['library']['change']>[0], 'tenant' | 'item'>

/** The facts of an item out of its form; whether they hold the contract says. */
export function readItem(form: FormData): Facts {
  const text = textIn(form)
  const ticked = (name: string) => form.getAll(name).map(String)
  return {
    kind: text('kind') as Facts['kind'],
    title: text('title'),
    people: text('people'),
    organisations: ticked('organisations'),
    institutes: text('institutes'),
    on: text('on'),
    language: text('language') as Facts['language'],
    abstract: text('abstract'),
    plainSummary: text('plainSummary'),
    contextRegion: text('contextRegion'),
    contextSector: text('contextSector'),
    contextSize: text('contextSize'),
    contextDifference: text('contextDifference'),
    ...Object.fromEntries(classifications.map((name) => [name, ticked(name)])),
    licence: text('licence') as Facts['licence'],
    doi: text('doi'),
    handle: text('handle'),
    version: text('version'),
    funding: text('funding'),
    links: text('links'),
    speerpunten: ticked('speerpunten'),
    questions: ticked('questions'),
    visibility: text('visibility') as Facts['visibility'],
    embargoUntil: text('embargoUntil'),
  }
}
