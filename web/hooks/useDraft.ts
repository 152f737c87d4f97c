import { useEffect, useRef, useState } from 'react';

/** Browsers limit how often the address may change; this is well below the limit. */
const PAUSE_MS = 200;

/**
 * Text being typed, ahead of the URL: shown and used at once, written to the URL after a pause.
 * A change of the URL from elsewhere (back, clear, a link) replaces the draft.
 */
export function useDraft(committed: string, commit: (text: string) => void) {
  const [draft, setDraft] = useState(committed);
  const last = useRef(committed);
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => {
    if (committed === last.current) return;
    last.current = committed;
    setDraft(committed);
  }, [committed]);
  useEffect(() => {
    if (draft === last.current) return;
    const timer = setTimeout(() => {
      last.current = draft;
      latest.current(draft);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  return [draft, setDraft] as const;
}
