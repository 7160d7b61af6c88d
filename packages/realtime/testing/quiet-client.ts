// The Liveblocks client takes hold of the console when it is loaded: load this before it. What it
// says about connections that tests break stays out of the report; everything else is heard.
const itsOwn = /Connection to (Liveblocks|WebSocket)|access to this room|Authentication failed/

for (const level of ['warn', 'error'] as const) {
  const say = console[level].bind(console)
  console[level] = (...words: unknown[]) => {
    if (!itsOwn.test(words.join(' '))) say(...words)
  }
}
