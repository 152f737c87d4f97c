import type { FullMeaning } from '../../catalog/catalog';
import type { CodeData } from '../../catalog/views/code';
import { useLang, useMessages } from '../../hooks/useLang';
import styles from './Meaning.module.css';
import { OfficialLine } from './OfficialLine';
import { Statements } from '../parts/Statements';

interface Props {
  meaning: FullMeaning;
  data: CodeData;
  /** Set where a code has several meanings. */
  number?: number;
}

/** One meaning: what to do, and beside it the likely causes. */
export function Meaning({ meaning, data, number }: Props) {
  const lang = useLang();
  const t = useMessages();
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
        <h2 id={id('title')} className={styles.title}>
          <span className={styles.number}>{t.code.meaningN(number)}</span>{' '}
          {/* Our titles stand in the page's heading already. */}
          {meaning.official === undefined ? (
            meaning.title[lang]
          ) : (
            <OfficialLine text={meaning.official} edition={data.sourceEdition} />
          )}
        </h2>
      )}
      <div className={styles.answer}>
        {meaning.fixes.length > 0 && (
          <div className={styles.fixes}>
            <Heading id={id('fixes')}>{t.code.fixes}</Heading>
            <Statements items={meaning.fixes} documents={data.documents} ordered />
          </div>
        )}
        {meaning.causes.length > 0 && (
          <div>
            <Heading id={id('causes')}>{t.code.causes}</Heading>
            <Statements items={meaning.causes} documents={data.documents} />
          </div>
        )}
      </div>
      {meaning.nothingKnown && (
        <p className={styles.unknown} data-unknown="">
          {t.code.nothingKnown} {meaning.nothingKnown[lang]}
        </p>
      )}
    </section>
  );
}
