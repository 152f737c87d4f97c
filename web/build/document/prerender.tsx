import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router-dom';
import { App } from '../../App';
import { ScriptNote } from '../../components/frame/ScriptNote';
import { site } from '../../catalog/site';
import { structuredData } from '../exports/structuredData';
import { createDataSource } from '../../data/dataSource';
import { DataProvider } from '../../data/usePageData';
import { LANG_TAGS, messages } from '../../i18n/all';
import { feedFile, parsePath, relativeHref, type Route } from '../../paths';
import { pageKind, scriptTags, styleTag, type Shell } from './shell';

export interface Page {
  /** Canonical path, or /404.html. */
  path: string;
  /** The data files the page needs, by name, already serialised. */
  data: ReadonlyMap<string, string>;
}

/** Takes a page and the shell, returns the page's HTML, complete with the data it shows. */
export async function renderPage({ path, data }: Page, shell: Shell): Promise<string> {
  const { lang } = parsePath(path);
  const source = createDataSource(() => Promise.reject(new Error(`${path} lacks data`)));
  for (const [file, text] of data) source.put(file, JSON.parse(text));
  const rel = (file: string) => relativeHref(path, `/${file}`);
  const { prelude } = await prerender(
    <html lang={LANG_TAGS[lang]} data-path={path}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="same-origin" />
        <link rel="icon" href={rel('icon.svg')} type="image/svg+xml" />
        <link rel="manifest" href={rel('manifest.webmanifest')} />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={rel('opensearch.xml')}
          title={messages(lang).siteName(site.platform.name[lang])}
        />
        <link
          rel="alternate"
          type="application/atom+xml"
          href={rel(feedFile(lang))}
          title={messages(lang).exports.feed(site.platform.name[lang])}
        />
      </head>
      <body>
        <div id="root">
          <StaticRouter location={path}>
            <DataProvider source={source}>
              <App />
            </DataProvider>
          </StaticRouter>
        </div>
        <ScriptNote lang={lang} />
      </body>
    </html>,
    { progressiveChunkSize: Infinity },
  );
  const html = await new Response(prelude).text();
  const { route } = parsePath(path);
  const component = componentOf(route);
  const kind = pageKind(shell, component);
  const eager = route?.page === 'home' || route?.page === 'search';
  const scripts = scriptTags(shell, rel, { own: [...kind.scripts, shell.words[lang]], eager });
  // A short page is drawn once, when its main part is here, and not half of it before.
  const whole = !eager && route && route.page !== 'status';
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${kind.csp}">`,
    `<script>${shell.boot}</script>`,
    whole ? '<link rel="expect" href="#main" blocking="render">' : '',
    styleTag(component, kind),
    ...(eager ? [scripts] : []),
  ].join('');
  const payload = [...data].map(([file, text]) => `${JSON.stringify(file)}:${text}`).join(',');
  const script = `<script type="application/json" id="data">{${payload.replaceAll('<', '\\u003c')}}</script>`;
  return html
    .replace('<meta charSet="utf-8"/>', () => `<meta charset="utf-8">${head}`)
    .replace('</body>', () =>
      [structuredData(path, data, site), script, ...(eager ? [] : [scripts]), '</body>'].join(''),
    );
}

/** The file in pages/ that shows a route; 404.html shows what has none. */
function componentOf(route: Route | undefined): string {
  const page = route?.page ?? 'notFound';
  return page.charAt(0).toUpperCase() + page.slice(1);
}
