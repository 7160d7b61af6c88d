import { expect, type Locator, type Page } from '@playwright/test'

export const current = 'Human Capital Agenda Zuidoost-Brabant 2027-2030'

/** The address of the agenda that is being written. */
export async function openAgenda(page: Page, title = current): Promise<void> {
  await page.goto('/zuidoost-brabant/agenda')
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
}

/** Opens the working page of one speerpunt and waits until one can write. */
export async function openText(page: Page, speerpunt: string): Promise<Locator> {
  await openAgenda(page)
  await page.getByRole('link', { name: new RegExp(`Meeschrijven aan .*${speerpunt}`) }).click()
  return editorOf(page)
}

/** The text one writes in, once its room is open. */
export async function editorOf(page: Page): Promise<Locator> {
  const editor = page.getByRole('textbox', { name: /^Tekst:/ })
  await expect(editor).toBeVisible()
  await expect(page.getByText('Alles opgeslagen')).toBeVisible()
  return editor
}

/** Puts the caret after the last letter. */
export async function goToEnd(editor: Locator): Promise<void> {
  await editor.focus()
  await expect(async () => {
    await editor.press('Control+End')
    expect(await editor.evaluate(settledCaret)).toMatchObject({ atEnd: true })
  }).toPass()
}

/** Chooses from the caret to the beginning of its line, and waits until the editor knows. */
export async function chooseLine(editor: Locator): Promise<void> {
  await expect(async () => {
    await editor.press('End')
    await editor.press('Shift+Home')
    expect(await editor.evaluate(settledCaret)).toMatchObject({
      chosen: expect.stringMatching(/./),
    })
  }).toPass()
}

/**
 * Where the caret stays. The editor hears of it in a task of its own, and shortly after it got
 * the focus it puts back the one it knew.
 */
export async function settledCaret(editor: Element): Promise<{ atEnd: boolean; chosen: string }> {
  await new Promise((resolve) => setTimeout(resolve, 60))
  const selection = window.getSelection()
  const rest = document.createRange()
  rest.selectNodeContents(editor)
  if (selection?.focusNode) rest.setStart(selection.focusNode, selection.focusOffset)
  const ahead = rest.cloneContents()
  for (const caret of ahead.querySelectorAll('.collaboration-carets__caret')) caret.remove()
  const left = ahead.textContent?.replaceAll('\u2060', '')
  return {
    atEnd: Boolean(selection?.focusNode) && left === '',
    chosen: selection?.toString() ?? '',
  }
}

/** What the text says, without the names that other people's carets carry. */
export function wordsIn(editor: Locator): Promise<string> {
  return editor.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement
    for (const caret of copy.querySelectorAll('.collaboration-carets__caret')) caret.remove()
    return copy.textContent.replaceAll('\u2060', '')
  })
}
