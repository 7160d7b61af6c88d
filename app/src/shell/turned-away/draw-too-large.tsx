import { renderToStaticMarkup } from 'react-dom/server'
import { translatorOf } from '../i18n/speak.ts'

/** It comes before every page and its styles are, so it brings its own. */
const style = `:root { color-scheme: light dark; }
body { margin: 0; background: light-dark(#faf7f2, #171512); color: light-dark(#1d1b18, #f1ece3); font: 1.125rem/1.5 "Atkinson Hyperlegible", system-ui, sans-serif; }
main { max-width: 40rem; margin: auto; padding: clamp(1.5rem, 8vw, 5rem) 1.25rem; }
h1 { margin: 0 0 1rem; font: 600 clamp(1.625rem, 1.2rem + 1.6vw, 2.125rem)/1.2 "Source Serif 4", Georgia, serif; }
li { margin-block: 0.5rem; }`

/** Says that what was sent is too large, how large it may be, and what to do; a whole page. */
export function drawTooLarge(locale: string): string {
  return `<!doctype html>${renderToStaticMarkup(<TooLarge locale={locale} />)}`
}

function TooLarge({ locale }: { locale: string }) {
  const say = (key: string) => translatorOf(locale)?.t(`turned-away:too-large.${key}`)
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{say('title')}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <h1>{say('title')}</h1>
          <p>{say('most')}</p>
          <p>
            <strong>{say('back')}</strong>
          </p>
          <p>{say('ways')}</p>
          <ul>
            <li>{say('smaller')}</li>
            <li>{say('pieces')}</li>
            <li>{say('link')}</li>
          </ul>
        </main>
      </body>
    </html>
  )
}
