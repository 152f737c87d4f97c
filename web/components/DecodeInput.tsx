import { useEffect, useRef, useState, type RefObject } from 'react';
import { useMessages } from '../hooks/useLang';
import styles from './DecodeInput.module.css';

/** Files above this are not even read; the decoder names the same limit. */
const MAX_FILE_BYTES = 50 * 1024 * 1024;

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onText: (text: string) => void;
}

/** Paste, type, choose or drop. */
export function DecodeInput({ field, text, onText }: Props) {
  const t = useMessages();
  const [problem, setProblem] = useState('');
  const [over, setOver] = useState(false);

  // What was typed before the script arrived stays; the page takes it over.
  const mounted = useRef(false);
  useEffect(() => {
    if (!mounted.current) {
      mounted.current = true;
      return;
    }
    if (field.current && field.current.value !== text) field.current.value = text;
  }, [field, text]);

  const read = (file: File | null | undefined) => {
    if (!file) return;
    setProblem('');
    if (file.size > MAX_FILE_BYTES) {
      setProblem(t.decode.tooLarge(MAX_FILE_BYTES / 1024 / 1024));
      return;
    }
    file.text().then(onText, () => setProblem(t.decode.unreadable));
  };

  return (
    <div
      className={styles.input}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (!file) return;
        event.preventDefault();
        read(file);
      }}
    >
      <label htmlFor="paste" className={styles.label}>
        {t.decode.field}
      </label>
      <textarea
        id="paste"
        ref={field}
        className={styles.text}
        rows={8}
        spellCheck={false}
        autoComplete="off"
        placeholder={t.decode.placeholder}
        aria-describedby="privacy"
        onInput={(event) => {
          if ((event.nativeEvent as InputEvent).isComposing) return;
          setProblem('');
          onText(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => onText(event.currentTarget.value)}
      />
      <p id="privacy" className="hint">
        {t.decode.privacy}
      </p>
      <div className={styles.actions}>
        <label className="button">
          {t.decode.file}
          <input
            type="file"
            className="visually-hidden"
            onChange={(event) => {
              read(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <span className="hint">{t.decode.drop}</span>
        {text !== '' && (
          <button
            type="button"
            className="button"
            onClick={() => {
              onText('');
              field.current?.focus();
            }}
          >
            {t.decode.clear}
          </button>
        )}
      </div>
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}
