import { useLocation } from 'react-router-dom';
import { CodeList } from '../components/lists/CodeList';
import { Link } from '../components/parts/Link';
import { Meta } from '../components/frame/Meta';
import { Section } from '../components/parts/Section';
import { explainNumber } from '../catalog/number';
import { site } from '../catalog/site';
import { useHydrated } from '../hooks/useHydrated';
import { useLang, useMessages } from '../hooks/useLang';
import { usePageData } from '../data/usePageData';
import { pathOf, parsePath, safeDecode, searchPath } from '../paths';

/** Every address gets an answer: a number is explained, anything else is offered to the search. */
export function NotFound() {
  const lang = useLang();
  const t = useMessages();
  const { pathname } = useLocation();
  const hydrated = useHydrated();
  const { route } = parsePath(pathname);
  if (hydrated && route?.page === 'code') return <UnknownNumber code={route.code} />;
  const words = hydrated ? wordsOf(pathname) : '';
  return (
    <div className="page">
      <Meta title={t.notFound.title} description={t.notFound.description} />
      <h1>{t.notFound.title}</h1>
      <p>{hydrated ? t.notFound.intro : t.notFound.static}</p>
      <ul>
        {words && (
          <li>
            <Link to={searchPath(words, lang)}>{t.search.lookFor(words)}</Link>
          </li>
        )}
        <li>
          <Link to={pathOf({ page: 'home' }, lang)}>{t.notFound.home}</Link>
        </li>
        {site.statuses.map(({ status, title }) => (
          <li key={status}>
            <Link to={pathOf({ page: 'status', status }, lang)}>
              {status} {title[lang]}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function UnknownNumber({ code }: { code: string }) {
  const lang = useLang();
  const t = useMessages();
  const home = usePageData('home');
  // The catalog has it, so its page is missing on the host: a failure, and not an answer.
  if (home.cells.some((cell) => cell.code === code)) throw new Error(`${code} is missing here`);
  const answer = explainNumber(code, home);
  const status = site.statuses.find((known) => known.status === answer.status);
  const title = answer.unassigned ? t.notFound.unassigned(code) : t.notFound.number(code);
  return (
    <div className="page" data-status={answer.status}>
      <Meta title={title} description={t.notFound.uncatalogued} />
      <h1>{title}</h1>
      <p>{answer.unassigned ? answer.unassigned[lang] : t.notFound.uncatalogued}</p>
      {status ? (
        <Section id="class" title={t.notFound.classKnown(status.status, status.title[lang])}>
          <p>{answer.advice?.[lang]}</p>
          <p>
            <Link to={pathOf({ page: 'status', status: status.status }, lang)}>
              {t.code.inClass(status.status, status.title[lang])}
            </Link>
          </p>
        </Section>
      ) : (
        <p>{t.notFound.classUnknown(code.slice(0, 3))}</p>
      )}
      {answer.nearest.length > 0 && (
        <Section id="nearest" title={t.notFound.nearest}>
          <CodeList codes={answer.nearest} />
        </Section>
      )}
      {answer.sameErrorNumber.length > 0 && (
        <Section id="same-number" title={t.notFound.sameNumber}>
          <CodeList codes={answer.sameErrorNumber} />
        </Section>
      )}
      <p>
        <Link to={searchPath(code, lang)}>{t.search.lookFor(code)}</Link>
      </p>
    </div>
  );
}

/** What the address seems to ask for: its last part, without markup of any kind. */
function wordsOf(pathname: string): string {
  const last = safeDecode(pathname).split('/').filter(Boolean).at(-1) ?? '';
  return last
    .replace(/\.html?$/, '')
    .replace(/[-_+]+/g, ' ')
    .trim()
    .slice(0, 100);
}
