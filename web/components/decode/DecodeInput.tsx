import { useEffect, useRef, useState, type RefObject } from 'react';
import { site } from '../../catalog/site';
import type { TextFacts } from '../../decode/types';
import { isLong, type Source } from '../../data/decodeInput';
import {
  takeFile,
  takeInsertion,
  usePasteAnywhere,
  type Insertion,
} from '../../hooks/useInsertion';
import { useMessages } from '../../hooks/useLang';
import styles from './DecodeInput.module.css';
import { LongText } from './LongText';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  source: Source;
  facts: TextFacts | undefined;
  onSource: (source: Source) => void;
  /** Something is about to come: the pointer or the focus is here. */
  onIntent: () => void;
}

/** Paste, type, choose or drop. What is too long for a text field never gets into one. */
export function DecodeInput({ field, source, facts, onSource, onIntent }: Props) {
  const t = useMessages();
  const [problem, setProblem] = useState('');
  const [over, setOver] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const long = isLong(source);

  const insertion: Insertion = {
    onSource: (next) => {
      setProblem('');
      onSource(next);
    },
    onPicture: () => setProblem(t.decode.picture),
    onUnreadable: () => setProblem(t.decode.unreadable),
  };
  usePasteAnywhere(long, insertion);

  // What was typed before the script arrived stays; the page takes it over.
  const mounted = useRef(false);
  useEffect(() => {
    if (!mounted.current) {
      mounted.current = true;
      return;
    }
    const text = typeof source === 'string' ? source : '';
    if (field.current && field.current.value !== text) field.current.value = text;
  }, [field, source]);

  // Field and panel take each other's place; who was in the one is in the other then.
  const wasLong = useRef(long);
  useEffect(() => {
    if (wasLong.current === long) return;
    wasLong.current = long;
    const lost = !document.activeElement || document.activeElement === document.body;
    if (lost) (long ? panel : field).current?.focus();
  }, [field, long]);

  return (
    <div
      className={styles.input}
      data-over={over}
      onPointerEnter={onIntent}
      onFocus={onIntent}
      onDragEnter={onIntent}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (takeInsertion(event.dataTransfer, field.current, insertion)) event.preventDefault();
      }}
    >
      {long ? (
        <>
          <p className={styles.label}>{t.decode.field}</p>
          <LongText panel={panel} source={source} facts={facts} />
        </>
      ) : (
        <>
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
            placeholder={t.decode.placeholder(site.example)}
            aria-describedby="privacy"
            onPaste={(event) => {
              if (takeInsertion(event.clipboardData, event.currentTarget, insertion))
                event.preventDefault();
            }}
            onInput={(event) => {
              if ((event.nativeEvent as InputEvent).isComposing) return;
              insertion.onSource(event.currentTarget.value);
            }}
            onCompositionEnd={(event) => onSource(event.currentTarget.value)}
          />
        </>
      )}
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
              const [file] = event.currentTarget.files ?? [];
              if (file) takeFile(file, insertion);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <span className="hint">{t.decode.drop}</span>
        {source !== '' && (
          <button
            type="button"
            className="button"
            onClick={() => {
              insertion.onSource('');
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
