import { useEffect } from 'react';
import { readText } from '../decode/read/readText';
import { LONG_TEXT, type Source } from '../data/decodeInput';

export interface Insertion {
  onSource: (source: Source) => void;
  /** A picture: nothing here reads one. */
  onPicture: () => void;
  onUnreadable: () => void;
}

/** Takes a file: long ones as they are, short ones as their text, so that it can be read and edited. */
export function takeFile(file: File, { onSource, onPicture, onUnreadable }: Insertion): void {
  if (file.type.startsWith('image/')) onPicture();
  else if (file.size > LONG_TEXT) onSource(file);
  else readText(file).then(onSource, onUnreadable);
}

/**
 * Takes what is pasted or dropped into `field` (if that is where it goes) before the browser inserts it: files, and
 * text with which the field would become too long. Returns whether it did; everything else is the browser's.
 */
export function takeInsertion(
  data: DataTransfer | null,
  field: HTMLTextAreaElement | null,
  insertion: Insertion,
): boolean {
  const text = data?.getData('text/plain') ?? '';
  const [file] = data?.files ?? [];
  // A copied cell of a spreadsheet comes as text and as a picture.
  if (file && text === '') {
    takeFile(file, insertion);
    return true;
  }
  if (!field) {
    if (text !== '') insertion.onSource(text);
    return text !== '';
  }
  const { value, selectionStart, selectionEnd } = field;
  if (value.length - (selectionEnd - selectionStart) + text.length <= LONG_TEXT) return false;
  insertion.onSource(value.slice(0, selectionStart) + text + value.slice(selectionEnd));
  return true;
}

/** While there is no field, what is pasted anywhere in the page replaces what is there. */
export function usePasteAnywhere(active: boolean, insertion: Insertion): void {
  useEffect(() => {
    if (!active) return;
    const onPaste = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.closest('input, textarea')) return;
      if (takeInsertion(event.clipboardData, null, insertion)) event.preventDefault();
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  });
}
