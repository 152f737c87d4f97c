import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  type SyntheticEvent,
} from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { pathOf, parsePath, searchPath } from '../paths';
import { putPaste } from '../data/pasteTransfer';
import { useHydrated } from './useHydrated';
import { useLang } from './useLang';
import { useTextInUrl } from './useDraft';
import { useQuery } from './useQuery';
import { useSearch } from './useSearch';

const SHOWN = 8;
/** UTF-16 units: what is longer than any query, or has several lines, is a paste to decode. */
const LONG_PASTE = 300;

interface State {
  /** What is asked for. The field itself may be ahead of it while an input method composes. */
  text: string;
  open: boolean;
  /** The hit that Enter opens, counted from 0. */
  active: number;
  /** Enter was pressed before the answer was there. */
  wanted: boolean;
}

type Action =
  | { type: 'typed' | 'filled' | 'entered'; text: string }
  | { type: 'chosen'; index: number }
  | { type: 'opened' | 'closed' | 'left' };

const EMPTY: State = { text: '', open: false, active: 0, wanted: false };

function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'typed':
      return { text: action.text, open: true, active: 0, wanted: false };
    case 'filled':
      return { ...state, text: action.text };
    case 'entered':
      return { ...state, text: action.text, wanted: true };
    case 'chosen':
      return { ...state, active: action.index };
    case 'opened':
      return { ...state, open: true };
    case 'closed':
      return { ...state, open: false, active: 0, wanted: false };
    case 'left':
      return EMPTY;
  }
}

export type SearchField = ReturnType<typeof useSearchField>;

/**
 * The search field's behaviour: results as you type, the best one ready under Enter, arrows to
 * choose, Esc back to where you were. While an input method composes, no key does anything. On the
 * search page the results stand in the page and typing changes its ?q=.
 */
export function useSearchField(field: RefObject<HTMLInputElement | null>) {
  const navigate = useNavigate();
  const lang = useLang();
  const location = useLocation();
  const onSearchPage = parsePath(location.pathname).route?.page === 'search';
  const { q, setQ } = useQuery();
  const committed = onSearchPage ? q : undefined;
  const [{ text, open, active, wanted }, dispatch] = useReducer(reduce, {
    ...EMPTY,
    text: committed ?? '',
  });
  const fill = (url: string) => {
    // Before the page that arrives asks whether somebody is typing.
    if (field.current) field.current.value = url;
    dispatch({ type: 'filled', text: url });
  };
  useTextInUrl(committed, text, fill, setQ);
  const search = useSearch(text, onSearchPage ? undefined : SHOWN);
  const { result } = search;
  const hits = result?.hits ?? [];
  const isOpen = open && !onSearchPage && text.trim() !== '';
  const before = useRef<HTMLElement | null>(null);
  const takenOver = useRef(false);
  const hydrated = useHydrated();

  // The field shows the text; what was typed before the script arrived is the text.
  useLayoutEffect(() => {
    const input = field.current;
    if (!hydrated || !input) return;
    const typed = takenOver.current ? '' : input.value;
    takenOver.current = true;
    if (typed && document.activeElement === input) dispatch({ type: 'typed', text: typed });
    else if (input.value !== text) input.value = text;
  }, [hydrated, field, text]);

  const close = useCallback(() => dispatch({ type: 'closed' }), []);

  const openCode = useCallback(
    (code: string) => {
      // The search page keeps its query as long as it is shown, for who comes back at once.
      dispatch({ type: onSearchPage ? 'closed' : 'left' });
      void navigate(pathOf({ page: 'code', code }, lang));
    },
    [navigate, lang, onSearchPage],
  );

  useEffect(() => {
    if (!wanted || result?.query !== text) return;
    const [best] = result.hits;
    if (best && result.certain) return openCode(best.code);
    close();
    if (!onSearchPage) void navigate(searchPath(text, lang));
  }, [wanted, text, result, openCode, close, navigate, lang, onSearchPage]);

  const enter = () => {
    const now = field.current?.value ?? text;
    if (now.trim() === '') return;
    const isAnswered = result?.query === now;
    const chosen = isAnswered ? hits[active] : undefined;
    if (chosen && (result?.certain || active > 0)) return openCode(chosen.code);
    if (!isAnswered && search.state !== 'failed') return dispatch({ type: 'entered', text: now });
    close();
    if (!onSearchPage) void navigate(searchPath(now, lang));
  };

  const toDecoder = (pasted: string) => {
    putPaste(pasted);
    dispatch({ type: 'left' });
    void navigate(pathOf({ page: 'decode' }, lang));
  };

  return {
    open: isOpen,
    active,
    query: text,
    hits,
    search,
    close,
    openCode,
    choose: (index: number) => dispatch({ type: 'chosen', index }),
    decode: () => toDecoder(text),
    focus: () => {
      if (document.activeElement !== field.current) {
        before.current = document.activeElement as HTMLElement | null;
      }
      field.current?.focus();
      field.current?.select();
    },
    onFocus: () => {
      search.warm();
      if (field.current?.value) dispatch({ type: 'opened' });
    },
    onInput: (event: SyntheticEvent<HTMLInputElement>) => {
      if ((event.nativeEvent as InputEvent).isComposing) return;
      search.ask(event.currentTarget.value);
      dispatch({ type: 'typed', text: event.currentTarget.value });
    },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      // 229: Safari ends a composition before its last key event.
      if (event.nativeEvent.isComposing || event.keyCode === 229) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        enter();
      } else if (event.key === 'Escape') {
        event.preventDefault();
        if (isOpen) return close();
        before.current?.focus();
        if (document.activeElement === field.current) field.current?.blur();
        before.current = null;
      } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && hits.length > 0) {
        event.preventDefault();
        if (!isOpen) return dispatch({ type: 'opened' });
        const step = event.key === 'ArrowDown' ? 1 : -1;
        dispatch({ type: 'chosen', index: (active + step + hits.length) % hits.length });
      }
    },
    onPaste: (event: ClipboardEvent<HTMLInputElement>) => {
      const pasted = event.clipboardData.getData('text');
      if (pasted.length <= LONG_PASTE && !/\n\s*\S/.test(pasted.trim())) return;
      event.preventDefault();
      toDecoder(pasted);
    },
    submit: (event: SyntheticEvent) => {
      event.preventDefault();
    },
  };
}
