import { useLocation } from 'react-router-dom';
import { messages, type Lang, type Messages } from '../i18n';
import { placeOf } from '../paths';

/** The language of the page, which its URL says. */
export function useLang(): Lang {
  return placeOf(useLocation().pathname).lang;
}

export function useMessages(): Messages {
  return messages(useLang());
}
