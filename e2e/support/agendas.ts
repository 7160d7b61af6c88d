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
  await editor.press('Control+End')
}

/** What the text says, without the names that other people's carets carry. */
export function wordsIn(editor: Locator): Promise<string> {
  return editor.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement
    for (const caret of copy.querySelectorAll('.collaboration-carets__caret')) caret.remove()
    return copy.textContent.replaceAll('\u2060', '')
  })
}
