import { useEffect, useRef } from 'react';
import styles from './FilterField.module.css';

interface Props {
  /** What the field is for, and an example of what to type. */
  label: string;
  placeholder: string;
  value: string;
  onChange: (text: string) => void;
}

/** A text filter. What an input method is still composing does not filter yet. */
export function FilterField({ label, placeholder, value, onChange }: Props) {
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
      <span className={styles.name}>{label}</span>
      <input
        ref={field}
        type="text"
        inputMode="search"
        className={styles.field}
        placeholder={placeholder}
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
