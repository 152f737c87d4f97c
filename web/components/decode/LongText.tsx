import type { RefObject } from 'react';
import type { TextFacts } from '../../decode/types';
import type { Source } from '../../data/decodeInput';
import { useLang, useMessages } from '../../hooks/useLang';
import styles from './LongText.module.css';

interface Props {
  panel: RefObject<HTMLDivElement | null>;
  source: Source;
  facts: TextFacts | undefined;
}

/** In place of the text field: a text that would freeze it, by name, size and how it begins. */
export function LongText({ panel, source, facts }: Props) {
  const lang = useLang();
  const t = useMessages();
  const number = new Intl.NumberFormat(lang === 'zh' ? 'zh-CN' : 'en', {
    maximumFractionDigits: 1,
  });
  const size =
    typeof source === 'string'
      ? t.decode.characters(number.format(source.length))
      : source.size < 1e6
        ? `${number.format(source.size / 1e3)} KB`
        : `${number.format(source.size / 1e6)} MB`;
  const lines = facts && t.decode.lines(number.format(facts.lines));
  return (
    <div ref={panel} className={styles.panel} role="group" aria-labelledby="long" tabIndex={-1}>
      <p id="long" className={styles.name}>
        <strong>{typeof source === 'string' ? t.decode.pasted : source.name}</strong>{' '}
        <span>{[size, lines].filter(Boolean).join(' · ')}</span>
      </p>
      {facts && (
        <pre className={styles.head} translate="no">
          {facts.head}
          {facts.head.length < facts.size && '\n…'}
        </pre>
      )}
      <p className="hint">{t.decode.long}</p>
    </div>
  );
}
