import { use } from 'react';
import { useLocation } from 'react-router-dom';
import { loadedMessages, loadMessages, type Lang, type Messages } from '../i18n';
import { parsePath } from '../paths';

/** The language of the page, which its URL says. */
export function useLang(): Lang {
  return parsePath(useLocation().pathname).lang;
}

/** The UI words of the page's language; waits for them when somebody has just turned to it. */
export function useMessages(): Messages {
  const lang = useLang();
  return loadedMessages(lang) ?? use(loadMessages(lang));
}
