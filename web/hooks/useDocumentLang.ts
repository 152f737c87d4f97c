import { useEffect } from 'react';
import { LANG_TAGS } from '../i18n';
import { useLang } from './useLang';

/** Keeps <html lang> in step with the page; React owns #root only. */
export function useDocumentLang(): void {
  const tag = LANG_TAGS[useLang()];
  useEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
}
