// A long paste on its way from the search field to the decoder. It stays in memory: pasted text never
// enters a URL or the history.

let text = '';

/** Keeps a text for the decoder page, which is about to be shown; a later one replaces it. */
export function putPaste(pasted: string): void {
  text = pasted;
}

/** The text kept, and none (an empty string) when it is asked for again. */
export function takePaste(): string {
  const taken = text;
  text = '';
  return taken;
}
