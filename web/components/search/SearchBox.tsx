import { useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { useSearchField } from '../../hooks/useSearchField';
import { useSearchHotkey } from '../../hooks/useHotkeys';
import { useLang, useMessages } from '../../hooks/useLang';
import { pathOf, relativeHref } from '../../paths';
import { SearchPopup } from './SearchPopup';
import styles from './SearchBox.module.css';

interface Props {
  className?: string | undefined;
  large?: boolean;
}

/** The one search field of a page: a combobox, and without scripts a plain form. */
export function SearchBox({ className, large = false }: Props) {
  const lang = useLang();
  const t = useMessages();
  const { pathname } = useLocation();
  const field = useRef<HTMLInputElement>(null);
  const box = useSearchField(field);
  useSearchHotkey(box.focus);
  return (
    <search
      className={[styles.box, large && styles.large, className].filter(Boolean).join(' ')}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) box.close();
      }}
    >
      <form action={relativeHref(pathname, pathOf({ page: 'search' }, lang))} onSubmit={box.submit}>
        <input
          ref={field}
          type="search"
          name="q"
          className={styles.field}
          role="combobox"
          aria-label={t.search.label}
          aria-autocomplete="list"
          aria-expanded={box.open}
          aria-controls="hits"
          aria-activedescendant={box.open && box.active >= 0 ? `hit-${box.active}` : undefined}
          placeholder={t.search.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          defaultValue=""
          onFocus={box.onFocus}
          onInput={box.onInput}
          onCompositionEnd={box.onInput}
          onKeyDown={box.onKeyDown}
          onPaste={box.onPaste}
        />
        <kbd className={styles.hint} aria-hidden="true">
          /
        </kbd>
      </form>
      <SearchPopup box={box} />
      <p role="status" className="visually-hidden">
        {box.open &&
          box.search.result &&
          t.search.results(box.search.result.total, box.search.result.more)}
      </p>
    </search>
  );
}
