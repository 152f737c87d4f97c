import type { Hit, Mark } from '../../search/types';
import { useLang, useMessages } from '../../hooks/useLang';
import styles from './HitText.module.css';
import { Marked } from './Marked';

/** A search result in words: number, title, what else matched, and why when it isn't plain. */
export function HitText({ hit }: { hit: Hit }) {
  const lang = useLang();
  const t = useMessages();
  const marks = (field: Mark['field'], index = 0) =>
    hit.marks.filter((mark) => mark.field === field && (mark.index ?? 0) === index);
  const apart = hit.apart?.filter((mark) => mark.field === lang) ?? [];
  const { reason } = hit;
  return (
    <>
      <span className={styles.code} data-status={hit.code.slice(0, 3)} translate="no">
        <Marked text={hit.code} ranges={marks('code')} />
      </span>
      <span className={styles.text}>
        {hit.doc.meanings.map((meaning, index) => {
          const other = lang === 'zh' ? ('en' as const) : ('zh' as const);
          const official = meaning.official ?? '';
          const plain = marks(lang, index).concat(
            official === meaning[lang] ? marks('official', index) : [],
          );
          // What matched must be seen: when the title shows nothing of it, the text that does is added.
          const candidates = [
            { field: 'official' as Mark['field'], text: official, lang: 'zh-CN' },
            {
              field: other as Mark['field'],
              text: meaning[other],
              lang: other === 'zh' ? 'zh-CN' : 'en',
            },
            { field: 'symbol' as Mark['field'], text: hit.doc.symbol, lang: 'en' },
          ];
          const matched = candidates.find(({ field }) => marks(field, index).length > 0);
          const extras = plain.length === 0 && matched ? [matched] : [];
          return (
            <span key={index} className={styles.meaning}>
              <span className={styles.title}>
                {apart.length > 0 && index === 0 ? (
                  <Marked text={meaning[lang]} ranges={apart} as="b" />
                ) : (
                  <Marked text={meaning[lang]} ranges={plain} />
                )}
              </span>
              {extras.map((extra) => (
                <span key={extra.field} className={styles.extra} lang={extra.lang}>
                  <Marked text={extra.text} ranges={marks(extra.field, index)} />
                </span>
              ))}
            </span>
          );
        })}
      </span>
      {reason && reason.kind !== 'number' && reason.kind !== 'call' && (
        <span className={styles.reason}>
          {t.search.reason[reason.kind]}
          {reason.text && <bdi>{reason.text}</bdi>}
        </span>
      )}
    </>
  );
}
