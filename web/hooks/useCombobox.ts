import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
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
import { useDraft } from './useDraft';
import { useQuery } from './useQuery';
import { useSearch } from './useSearch';

const SHOWN = 8;
/** What is longer than any query, or has several lines, is a paste to decode. */
const LONG_PASTE = 300;

export type Combobox = ReturnType<typeof useCombobox>;

/**
 * The search field's behaviour: results as you type, the best one ready under Enter, arrows to
 * choose, Esc back to where you were. While an input method composes, no key does anything. On the
 * search page the results stand in the page and typing changes its ?q=.
 */
export function useCombobox(field: RefObject<HTMLInputElement | null>) {
  const navigate = useNavigate();
  const lang = useLang();
  const location = useLocation();
  const onSearchPage = parsePath(location.pathname).route?.page === 'search';
  const urlQuery = useQuery();
  const [draft, setDraft] = useDraft(onSearchPage ? urlQuery.q : '', (text) => {
    if (onSearchPage) urlQuery.setQ(text);
  });
  const [opened, setOpened] = useState(false);
  const [active, setActive] = useState(0);
  const search = useSearch(draft, onSearchPage ? undefined : SHOWN);
  const before = useRef<HTMLElement | null>(null);
  const wantsBest = useRef('');
  const hydrated = useHydrated();

  const open = opened && !onSearchPage && draft.trim() !== '';
  const { result } = search;
  const hits = result?.query === draft ? result.hits : (result?.hits ?? []);

  const close = useCallback(() => {
    setOpened(false);
    setActive(0);
  }, []);

  const openCode = useCallback(
    (code: string) => {
      wantsBest.current = '';
      close();
      // The search page keeps its query as long as it is shown, for who comes back at once.
      if (!onSearchPage) {
        setDraft('');
        if (field.current) field.current.value = '';
      }
      void navigate(pathOf({ page: 'code', code }, lang));
    },
    [close, setDraft, field, navigate, lang, onSearchPage],
  );

  const wasOnSearchPage = useRef(onSearchPage);
  useLayoutEffect(() => {
    if (wasOnSearchPage.current && !onSearchPage && field.current) field.current.value = '';
    wasOnSearchPage.current = onSearchPage;
  }, [field, onSearchPage]);

  // Text typed before the script arrived stays and is searched now.
  useEffect(() => {
    if (!hydrated || !field.current) return;
    const typed = field.current.value;
    if (typed && document.activeElement === field.current) {
      setDraft(typed);
      setOpened(true);
    }
  }, [hydrated, field, setDraft]);

  // The URL's query belongs in the field, unless somebody is typing in it.
  useEffect(() => {
    const input = field.current;
    if (input && onSearchPage && input.value !== draft) input.value = draft;
  }, [field, onSearchPage, draft]);

  // Enter was pressed before the answer was there.
  useEffect(() => {
    if (wantsBest.current === '' || result?.query !== wantsBest.current) return;
    const [best] = result.hits;
    wantsBest.current = '';
    if (best && result.certain) openCode(best.code);
    else if (!onSearchPage) {
      close();
      void navigate(searchPath(result.query, lang));
    }
  }, [result, openCode, navigate, lang, onSearchPage, close]);

  const enter = () => {
    const text = field.current?.value ?? draft;
    if (text.trim() === '') return;
    const chosen = result?.query === text ? hits[active] : undefined;
    if (chosen && (result?.certain || active > 0)) return openCode(chosen.code);
    if (search.state === 'failed' || result?.query === text) {
      close();
      if (!onSearchPage) void navigate(searchPath(text, lang));
      return;
    }
    setDraft(text);
    wantsBest.current = text;
  };

  return {
    open,
    active,
    query: draft,
    hits,
    search,
    close,
    openCode,
    setActive,
    focus: () => {
      if (document.activeElement !== field.current) {
        before.current = document.activeElement as HTMLElement | null;
      }
      field.current?.focus();
      field.current?.select();
    },
    onFocus: () => {
      search.warm();
      if (field.current?.value) setOpened(true);
    },
    onInput: (event: SyntheticEvent<HTMLInputElement>) => {
      if ((event.nativeEvent as InputEvent).isComposing) return;
      wantsBest.current = '';
      search.ask(event.currentTarget.value);
      setDraft(event.currentTarget.value);
      setActive(0);
      setOpened(true);
    },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      // 229: Safari ends a composition before its last key event.
      if (event.nativeEvent.isComposing || event.keyCode === 229) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        enter();
      } else if (event.key === 'Escape') {
        event.preventDefault();
        if (open) return close();
        before.current?.focus();
        if (document.activeElement === field.current) field.current?.blur();
        before.current = null;
      } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && hits.length > 0) {
        event.preventDefault();
        if (!open) return setOpened(true);
        const step = event.key === 'ArrowDown' ? 1 : -1;
        setActive((active + step + hits.length) % hits.length);
      }
    },
    onPaste: (event: ClipboardEvent<HTMLInputElement>) => {
      const text = event.clipboardData.getData('text');
      if (text.length <= LONG_PASTE && !/\n\s*\S/.test(text.trim())) return;
      event.preventDefault();
      toDecoder(text);
    },
    submit: (event: SyntheticEvent) => {
      event.preventDefault();
    },
    decode: () => toDecoder(draft),
  };

  function toDecoder(text: string): void {
    putPaste(text);
    close();
    setDraft('');
    if (field.current) field.current.value = '';
    void navigate(pathOf({ page: 'decode' }, lang));
  }
}
