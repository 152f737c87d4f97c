import { CodeList } from '../components/lists/CodeList';
import { Composition } from '../components/about/Composition';
import { Downloads } from '../components/about/Downloads';
import { Installed } from '../components/about/Installed';
import { Meta } from '../components/frame/Meta';
import { Official } from '../components/parts/Official';
import { Section } from '../components/parts/Section';
import { Timeline } from '../components/about/Timeline';
import { site } from '../catalog/site';
import { useLang, useMessages } from '../hooks/useLang';
import { useSingleFile } from '../hooks/useLinkTo';
import { usePageData } from '../data/usePageData';
import styles from './About.module.css';

/** What the site is, where its data comes from, what is installed, and what can be downloaded. */
export function About() {
  const data = usePageData('about');
  const { document, example, basis } = data;
  const lang = useLang();
  const t = useMessages();
  const single = useSingleFile();
  return (
    <div className={`page ${styles.about}`}>
      <Meta title={t.about.title} description={t.about.description} />
      <h1>{t.about.title}</h1>
      {document && (
        <Section id="source" title={t.about.source}>
          {document.introduction.official.map((text, index, all) => (
            <Official key={text} text={text}>
              {lang === 'en' && index === all.length - 1 && document.introduction.en}
            </Official>
          ))}
        </Section>
      )}
      {document && (
        <Section id="format" title={t.about.format}>
          <Official text={document.response.official}>
            {lang === 'en' && document.response.en}
          </Official>
          <pre translate="no">
            <code>{document.response.envelope}</code>
          </pre>
          <p>{t.about.formatNote}</p>
          {example && (
            <pre translate="no">
              <code>
                {`HTTP/1.1 ${example.status} ${example.reason}\n`}
                {JSON.stringify({ error: { msg: example.msg, code: Number(example.code) } })}
              </code>
            </pre>
          )}
        </Section>
      )}
      {example && (
        <Section id="composition" title={t.about.composition}>
          <Composition code={example.code} document={document} />
        </Section>
      )}
      <Section below id="editions" title={t.about.editions}>
        <p>{t.about.editionsNote}</p>
        <Timeline editions={data.editions} source={site.sourceEdition} />
      </Section>
      <Section below id="counts" title={t.about.counts}>
        <table className={styles.counts}>
          <tbody>
            {data.counts.map(({ status, codes, rows }) => (
              <tr key={status} data-status={status}>
                <th scope="row">{status}</th>
                <td>{codes === 0 ? t.home.codes(0) : t.about.countRow(rows, codes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {data.apart.map(({ origin, codes }) => (
          <Apart
            key={origin}
            title={t.about.apart[origin].title(codes.length)}
            note={t.about.apart[origin].note}
            codes={codes}
          />
        ))}
        {data.unassigned.length > 0 && (
          <p>{t.status.unassigned(data.unassigned.join(lang === 'zh' ? '、' : ', '))}</p>
        )}
      </Section>
      <Section below id="voices" title={t.about.voices}>
        <ul>
          <li>{t.about.voiceOfficial}</li>
          <li>{t.about.voiceOurs}</li>
          <li>{t.about.voiceInferred}</li>
        </ul>
        <p>{t.about.basisCount(basis.documented, basis.inferred)}</p>
      </Section>
      <Section below id="promise" title={t.about.promise}>
        <p>{t.about.promiseText}</p>
      </Section>
      {data.anomalies.length > 0 && (
        <Section below id="anomalies" title={t.about.anomalies}>
          <ul>
            {data.anomalies.map((item) => (
              <li key={item.en}>{item[lang]}</li>
            ))}
          </ul>
        </Section>
      )}
      {!single && <Downloads example={example?.code} />}
      <Section below id="installed" title={t.about.installed}>
        <Installed />
        <p>{t.about.license}</p>
      </Section>
    </div>
  );
}

function Apart({
  title,
  note,
  codes,
}: {
  title: string;
  note: string;
  codes: Parameters<typeof CodeList>[0]['codes'];
}) {
  if (codes.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <p>{note}</p>
      <CodeList codes={codes} />
    </details>
  );
}
