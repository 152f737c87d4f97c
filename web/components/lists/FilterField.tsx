import { useEffect, useRef } from 'react';
import { useMessages } from '../../hooks/useLang';
import styles from './FilterField.module.css';

interface Props {
  value: string;
  onChange: (text: string) => void;
}

/** A text filter. What an input method is still composing does not filter yet. */
export function FilterField({ value, onChange }: Props) {
  const t = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const mounted = useRef(false);
  useEffect(() => {
    const typed = field.current?.value ?? '';
    if (!mounted.current && typed !== '' && value === '') {
      // Typed before the script arrived: it filters now.
      mounted.current = true;
      onChange(typed);
      return;
    }
    mounted.current = true;
    if (field.current && field.current.value !== value) field.current.value = value;
  }, [value, onChange]);
  return (
    <label className={styles.label}>
      <span className={styles.name}>{t.filter.text}</span>
      <input
        ref={field}
        type="text"
        inputMode="search"
        className={styles.field}
        placeholder={t.filter.textPlaceholder}
        autoComplete="off"
        spellCheck={false}
        defaultValue=""
        onInput={(event) => {
          if (!(event.nativeEvent as InputEvent).isComposing) onChange(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
