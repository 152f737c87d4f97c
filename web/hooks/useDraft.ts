import { useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Browsers limit how often the address may change; this is well below the limit. */
const PAUSE_MS = 200;

/**
 * Keeps a text being typed and the URL together: the text is written to the URL after a pause, and a change of the URL from
 * elsewhere (back, clear, a link) replaces the text.
 * @param committed what the URL says; undefined on a page whose URL has no such text, which empties it on arrival
 */
export function useTextInUrl(
  committed: string | undefined,
  text: string,
  setText: (text: string) => void,
  commit: (text: string) => void,
): void {
  const last = useRef(committed);
  const latest = useRef({ setText, commit });
  useLayoutEffect(() => {
    latest.current = { setText, commit };
  });
  useLayoutEffect(() => {
    if (committed === last.current) return;
    last.current = committed;
    latest.current.setText(committed ?? '');
  }, [committed]);
  useEffect(() => {
    if (last.current === undefined || text === last.current) return;
    const timer = setTimeout(() => {
      last.current = text;
      latest.current.commit(text);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
}

/** Text being typed into a filter, ahead of the URL. */
export function useDraft(committed: string, commit: (text: string) => void) {
  const [draft, setDraft] = useState(committed);
  useTextInUrl(committed, draft, setDraft, commit);
  return [draft, setDraft] as const;
}
