import { Answer } from '../components/code/Answer';
import { CodeActions } from '../components/code/CodeActions';
import { CodeList } from '../components/lists/CodeList';
import { Endpoints } from '../components/code/documents/Endpoints';
import { Example } from '../components/code/documents/Example';
import { Link } from '../components/parts/Link';
import { Meaning } from '../components/code/Meaning';
import { Meta } from '../components/frame/Meta';
import { Neighbours } from '../components/code/Neighbours';
import { Provenance } from '../components/code/documents/Provenance';
import { Section } from '../components/parts/Section';
import { Facts } from '../components/code/documents/Facts';
import { Headline } from '../components/code/Headline';
import { Support } from '../components/code/Support';
import type { CodeData } from '../catalog/views/code';
import { joinTitles } from '../catalog/rows';
import { useLang, useMessages } from '../hooks/useLang';
import { pathOf } from '../paths';
import styles from './Code.module.css';

/** The page of a code the catalog has. */
export function Code({ data }: { data: CodeData }) {
  const { entry, status, documents, related, sameErrorNumber, attach } = data;
  const lang = useLang();
  const t = useMessages();
  const title = joinTitles(entry.meanings.map((meaning) => meaning.title))[lang];
  const several = entry.meanings.length > 1;
  const isMarked =
    entry.facts.length > 0 ||
    entry.meanings.some(({ causes, fixes }) => causes.length + fixes.length > 0);
  return (
    <article className="page" data-status={status.status}>
      <Meta
        title={t.code.title(entry.code, title)}
        description={t.code.description(
          entry.code,
          title,
          entry.meanings[0]?.causes[0]?.[lang] ?? '',
        )}
      />
      <header className={styles.head}>
        <Headline data={data} />
        {entry.withdrawn && (
          <p className={styles.first}>
            {t.code.withdrawn(entry.withdrawn.date)}
            {entry.withdrawn.successor && (
              <>
                {' '}
                {t.code.successor}{' '}
                <Link to={pathOf({ page: 'code', code: entry.withdrawn.successor }, lang)}>
                  {entry.withdrawn.successor}
                </Link>
              </>
            )}
          </p>
        )}
        <Answer data={data} />
        <CodeActions data={data} />
      </header>
      {several && <p className={styles.first}>{t.code.ambiguous(entry.meanings.length)}</p>}
      {entry.meanings.map((meaning, index) => (
        <Meaning
          key={index}
          meaning={meaning}
          data={data}
          {...(several && { number: index + 1 })}
        />
      ))}
      {isMarked && <p className="legend">{t.basis.legend}</p>}
      <div className={styles.body} data-below="">
        <div className={styles.main}>
          {entry.notes.length > 0 && (
            <Section id="notes" title={t.code.notes}>
              <ul className="statements">
                {entry.notes.map((note) => (
                  <li key={note.en}>{note[lang]}</li>
                ))}
              </ul>
            </Section>
          )}
          <Facts facts={entry.facts} documents={documents} />
          <Endpoints endpoints={entry.endpoints} documents={documents} />
          <Example entry={entry} />
        </div>
        <div className={styles.side}>
          <Support attach={attach} />
          {related.length > 0 && (
            <Section id="related" title={t.code.related}>
              <CodeList
                codes={related.map(({ code, title, relation }) => ({
                  code,
                  // The same text stands at the top of this page.
                  ...(relation !== 'same-text' && { title }),
                  label: t.code.relation[relation],
                }))}
              />
            </Section>
          )}
          {sameErrorNumber.length > 0 && (
            <Section id="same-number" title={t.code.sameNumber}>
              <CodeList codes={sameErrorNumber} />
            </Section>
          )}
          <Provenance data={data} />
        </div>
      </div>
      <Neighbours data={data} />
    </article>
  );
}
