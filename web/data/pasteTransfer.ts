// A long paste on its way from the search field to the decoder. It stays in memory: pasted text never
// enters a URL or the history.

let text = '';

export function handOver(pasted: string): void {
  text = pasted;
}

/** The text, once. */
export function takeOver(): string {
  const taken = text;
  text = '';
  return taken;
}
