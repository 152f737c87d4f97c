import { useCallback, useEffect, useState } from 'react';

export type CopyState = 'idle' | 'done' | 'failed';

/** Copies text and tells for two seconds how it went. Works on plain http too. */
export function useCopy(): [CopyState, (text: string) => void] {
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = useCallback((text: string) => {
    copyText(text).then(
      () => setState('done'),
      () => setState('failed'),
    );
  }, []);
  return [state, copy];
}

async function copyText(text: string): Promise<void> {
  // navigator.clipboard exists on https and localhost only.
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return;
    } catch {
      // Refused, for example in a frame; the older way may still be open.
    }
  }
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  if (!copied) throw new Error('copying was refused');
}
