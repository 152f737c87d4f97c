import { Meta } from '../components/frame/Meta';
import { CallList } from '../components/lists/CallList';
import { CodeTable } from '../components/lists/CodeTable';
import { Decisions } from '../components/lists/Decisions';
import { Link } from '../components/parts/Link';
import { Section } from '../components/parts/Section';
import { usePageData } from '../data/usePageData';
import { useLang, useMessages } from '../hooks/useLang';
import { pathOf } from '../paths';

/** Takes the id of a domain; shows what it is about, its codes of every class, and its calls. */
export function Topic({ topic }: { topic: string }) {
  const { name, about, decisions = [], documents, titles, rows, calls } = usePageData({ topic });
  const lang = useLang();
  const t = useMessages();
  return (
    <div className="page">
      <Meta
        title={t.topics.titleOf(name[lang])}
        description={t.topics.descriptionOf(name[lang], about[lang], rows.length)}
      />
      <p className="above">
        <Link to={pathOf({ page: 'topics' }, lang)}>{t.topics.title}</Link>
      </p>
      <h1>{name[lang]}</h1>
      <p>{about[lang]}</p>
      {decisions.length > 0 && (
        <Section id="decisions" title={t.topics.decisions}>
          <Decisions
            decisions={decisions}
            documents={documents}
            titles={titles}
            caption={t.topics.decisions}
          />
          <p className="legend">{t.basis.legend}</p>
        </Section>
      )}
      <Section id="codes" title={t.topics.codes(rows.length)}>
        <CodeTable rows={rows} caption={t.topics.codes(rows.length)} />
      </Section>
      {calls.length > 0 && (
        <Section id="calls" title={t.topics.calls(calls.length)}>
          <p className="hint">{t.calls.meaning}</p>
          <CallList calls={calls} />
        </Section>
      )}
    </div>
  );
}
