import { Suspense } from 'react';
import { Navigate, Outlet, Route, Routes, useLocation, useParams } from 'react-router-dom';
import { site } from './catalog/site';
import { ErrorBoundary } from './components/frame/ErrorBoundary';
import { Footer } from './components/frame/Footer';
import { Header } from './components/frame/Header';
import { Loading } from './components/frame/Loading';
import { UpdateNotice } from './components/frame/UpdateNotice';
import { useDocumentLang } from './hooks/useDocumentLang';
import { useInBrowser } from './hooks/useHydrated';
import { useMessages } from './hooks/useLang';
import { useScrollMemory } from './hooks/useScrollMemory';
import { pageScript } from './data/pageScript';
import { IntentProvider } from './data/useIntent';
import { usePageData } from './data/usePageData';
import { loadMessages } from './i18n';
import { aliasTarget, LANGS, pathOf, type PageRef } from './paths';

// Each page is a script of its own, fetched when somebody points at a link to it.
const pages = {
  about: pageScript(() => import('./pages/About').then((script) => script.About)),
  calls: pageScript(() => import('./pages/Calls').then((script) => script.Calls)),
  code: pageScript(() => import('./pages/Code').then((script) => script.Code)),
  decode: pageScript(() => import('./pages/Decode').then((script) => script.Decode)),
  home: pageScript(() => import('./pages/Home').then((script) => script.Home)),
  notFound: pageScript(() => import('./pages/NotFound').then((script) => script.NotFound)),
  search: pageScript(() => import('./pages/Search').then((script) => script.Search)),
  status: pageScript(() => import('./pages/Status').then((script) => script.Status)),
  topic: pageScript(() => import('./pages/Topic').then((script) => script.Topic)),
  topics: pageScript(() => import('./pages/Topics').then((script) => script.Topics)),
};
const { Page: About } = pages.about;
const { Page: Calls } = pages.calls;
const { Page: Code } = pages.code;
const { Page: Decode } = pages.decode;
const { Page: Home } = pages.home;
const { Page: NotFound } = pages.notFound;
const { Page: Search } = pages.search;
const { Page: Status } = pages.status;
const { Page: Topic } = pages.topic;
const { Page: Topics } = pages.topics;

/** Fetches a page's script and its words ahead of time. */
export async function preload({ lang, route }: PageRef): Promise<void> {
  await Promise.all([pages[route?.page ?? 'notFound'].preload(), loadMessages(lang)]);
}

/** The route table: the same pages at the root in Chinese and under /en/ in English. */
export function App() {
  return (
    <Routes>
      <Route element={<Shell />}>
        {LANGS.map((lang) => pathOf({ page: 'home' }, lang)).map((prefix) => (
          <Route key={prefix} path={prefix}>
            <Route index element={<Home />} />
            {site.topics > 0 && <Route path="topics/" element={<Topics />} />}
            <Route path="topics/:topic/" element={<TopicOf />} />
            {site.calls > 0 && <Route path="calls/" element={<Calls />} />}
            <Route path="search/" element={<Search />} />
            <Route path="decode/" element={<Decode />} />
            <Route path="about/" element={<About />} />
            <Route path=":number/" element={<Numbered />} />
          </Route>
        ))}
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}

/** A topic is a domain of the catalog. */
function TopicOf() {
  const { topic = '' } = useParams();
  const known = site.domains.some(({ id }) => id === topic);
  return known ? <Topic key={topic} topic={topic} /> : <NotFound />;
}

/** /400/ is a status class, /4001034/ a code; whether they exist decides the page. */
function Numbered() {
  const { number = '' } = useParams();
  if (/^\d{7}$/.test(number)) return <CodeOf key={number} code={number} />;
  const known = site.statuses.some(({ status }) => String(status) === number);
  return known ? <Status key={number} status={Number(number)} /> : <NotFound />;
}

/** The script of a code's page is for numbers that have one. */
function CodeOf({ code }: { code: string }) {
  const data = usePageData({ code });
  return data ? <Code data={data} /> : <NotFound />;
}

function Shell() {
  const { pathname, search, hash } = useLocation();
  const { skip } = useMessages();
  useDocumentLang();
  const alias = useInBrowser(aliasTarget(pathname, search, hash), undefined);
  if (alias !== undefined) return <Navigate to={alias} replace />;
  return (
    <>
      <a className="skip" href="#main">
        {skip}
      </a>
      <IntentProvider onIntent={preload}>
        <Header />
        <main id="main" tabIndex={-1}>
          <ErrorBoundary page={pathname}>
            <Suspense fallback={<Loading />}>
              <Outlet />
              <ScrollMemory />
            </Suspense>
          </ErrorBoundary>
        </main>
        <Footer />
      </IntentProvider>
      <UpdateNotice />
    </>
  );
}

/** Inside the boundary, so that it acts when the new page is really there. */
function ScrollMemory() {
  useScrollMemory();
  return null;
}
