import type { FullMeaning } from '../../catalog/catalog';
import type { CodeData } from '../../catalog/code';
import { useLang, useMessages } from '../../hooks/useLang';
import styles from './Meaning.module.css';
import { Official } from '../parts/Official';
import { Statements } from './Statements';

interface Props {
  data: CodeData;
  meaning: FullMeaning;
  /** Set where a code has several meanings. */
  number?: number;
}

/** One meaning: the message, what happened, likely causes, what to do. */
export function Meaning({ data, meaning, number }: Props) {
  const lang = useLang();
  const t = useMessages();
  const { entry, domain, sourceEdition } = data;
  const id = (part: string) => (number ? `m${number}-${part}` : part);
  // One level deeper where each meaning has a heading of its own.
  const Heading = number ? 'h3' : 'h2';
  return (
    <section
      id={`m${number ?? 1}`}
      className={number ? styles.several : undefined}
      {...(number && { 'aria-labelledby': id('title') })}
    >
      {number && (
        <h2 id={id('title')}>
          <span className={styles.number}>{t.code.meaningN(number)}</span> {meaning.title[lang]}
        </h2>
      )}
      <Heading id={id('message')}>{t.code.meaning}</Heading>
      {meaning.official !== undefined ? (
        <Official text={meaning.official}>{t.code.officialSource(sourceEdition)}</Official>
      ) : (
        <p className={styles.apart}>
          {t.code.noOfficial[entry.origin](entry.firstDocumented ?? '')}
          {entry.sure && ` ${t.code.sure[entry.sure]}`}
        </p>
      )}
      <Heading id={id('what')}>{t.code.what}</Heading>
      <p>
        {meaning.title[lang] + (lang === 'zh' ? '。' : '. ')}
        {entry.concept && t.code.about(entry.concept[lang], domain.name[lang])}
      </p>
      {meaning.causes.length > 0 && (
        <>
          <Heading id={id('causes')}>{t.code.causes}</Heading>
          <Statements items={meaning.causes} documents={data.documents} />
        </>
      )}
      {meaning.fixes.length > 0 && (
        <>
          <Heading id={id('fixes')}>{t.code.fixes}</Heading>
          <Statements items={meaning.fixes} documents={data.documents} ordered />
        </>
      )}
      {meaning.nothingKnown && (
        <p className={styles.apart}>
          {t.code.nothingKnown} {meaning.nothingKnown[lang]}
        </p>
      )}
    </section>
  );
}
