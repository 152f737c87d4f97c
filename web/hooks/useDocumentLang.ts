import { useEffect } from 'react';
import { useMessages } from './useLang';

/** Keeps <html lang> in step with the page; React owns #root only. */
export function useDocumentLang(): void {
  const { lang } = useMessages();
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
}
