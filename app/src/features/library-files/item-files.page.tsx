import { PageHeader, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, redirect } from 'react-router'
import { ActButton } from '../../shell/act-button.tsx'
import { ActForm } from '../../shell/act-form.tsx'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { PlaceButtons } from '../../shell/place-buttons.tsx'
import { trail } from '../../shell/trail.ts'
import { textIn } from '../identity/text-in.ts'
import type { Route } from './+types/item-files.page'
import { act } from './file-acts.ts'
import { FileItem } from './file-item.tsx'
import { UploadPart } from './file-upload/upload-part.tsx'
import { nameOf } from './file-words.ts'
import styles from './files.module.css'
import { SubtitlesField } from './subtitles-field.tsx'
import { useLookAgain } from './use-look-again.ts'

export const handle = trail(['library:title', 'kennis'], 'library-files:title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'library-files:title')

export function loader(args: Route.LoaderArgs) {
  return read(args, async (api) => {
    const { facts } = await api.library.get(args.params)
    const { files, may } = await api.libraryFiles.list(args.params)
    if (!may.write) throw new Response(null, { status: 404 })
    return { title: facts.title, files }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, item } = args.params
  return carryOut(args, async (api, form) => {
    const done = await act(api, { tenant, item }, form)
    if (done === 'moved') return redirect(afterMove(args, textIn(form)('file')))
    const back = textIn(form)('from') === 'item' ? '' : '/bestanden'
    return redirect(`/${tenant}/kennis/${item}${back}?gedaan=library-files.${done}`)
  })
}

/** Without JavaScript one comes back where the file is now. */
function afterMove({ params, request }: Route.ActionArgs, file: string): string {
  const plain = request.headers.get('sec-fetch-mode') === 'navigate'
  return `/${params.tenant}/kennis/${params.item}/bestanden${plain ? `#${file}` : ''}`
}

export default function ItemFiles({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t, i18n } = useTranslation('library-files')
  const { title, files } = loaderData
  const { tenant, item } = params
  useLookAgain(files.some(({ state }) => state === 'waiting'))
  return (
    <>
      <PageHeader title={t('of', { title })} />
      <p>
        <Link to={`/${tenant}/kennis/${item}`}>{t('back')}</Link>
      </p>
      {files.length === 0 && <p className={styles.soft}>{t('none')}</p>}
      <ul className={styles.list}>
        {files.map((file, place) => (
          <FileItem key={file.id} tenant={tenant} file={file}>
            <div className={styles.acts}>
              {files.length > 1 && <Place file={file} place={place} count={files.length} />}
              {file.state !== 'refused' && (
                <ActForm
                  act="describe"
                  about={{ file: file.id }}
                  answer={actionData}
                  title={t('describe.title')}
                  button={t('describe.button')}
                  files
                >
                  {(refused) => (
                    <>
                      <TextField
                        name="caption"
                        label={t('describe.caption')}
                        hint={t('describe.caption-hint')}
                        rows={2}
                        maxLength={300}
                        {...refused.field('caption')}
                        defaultValue={refused.field('caption').defaultValue ?? file.caption}
                      />
                      <SubtitlesField file={file} refused={refused} />
                    </>
                  )}
                </ActForm>
              )}
              {file.subtitled.map((language) => (
                <ActButton
                  key={language}
                  act="remove-subtitles"
                  about={{ file: file.id, language }}
                  of={file.name}
                >
                  {t('file-upload:subtitles.remove', {
                    language: nameOf(language, i18n.language),
                  })}
                </ActButton>
              ))}
              <ActButton act="remove" about={{ file: file.id }} of={file.name}>
                {t('remove')}
              </ActButton>
            </div>
          </FileItem>
        ))}
      </ul>
      <h2>{t('file-upload:title')}</h2>
      <UploadPart
        tenant={tenant}
        item={item}
        answer={actionData?.values.act === 'add' ? actionData : undefined}
      />
    </>
  )
}

function Place(props: { file: { id: string; name: string }; place: number; count: number }) {
  const { t } = useTranslation('file-upload')
  const { file, place, count } = props
  const said = { name: file.name, place: place + 1, all: count }
  return (
    <PlaceButtons
      about={{ file: file.id }}
      name="to"
      up={{ label: t('place.up', said), value: place > 0 ? 'up' : null }}
      down={{ label: t('place.down', said), value: place < count - 1 ? 'down' : null }}
    />
  )
}
