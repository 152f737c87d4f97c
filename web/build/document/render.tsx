import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router-dom';
import { App } from '../../App';
import { site } from '../../catalog/site';
import { ScriptNote } from '../../components/frame/ScriptNote';
import { createDataSource } from '../../data/dataSource';
import { DataProvider } from '../../data/usePageData';
import { MountProvider } from '../../hooks/useMount';
import { messages } from '../../i18n/all';
import {
  dataFile,
  dataNameOf,
  feedFile,
  parsePath,
  pathOf,
  relativeHref,
  SINGLE_MOUNT,
} from '../../paths';
import { structuredData } from '../exports/structuredData';
import { DataBlock, Document } from './Document';
import type { Inline } from './inline';

// The documents of the site as HTML. This file is compiled for Node before it is run, because it imports the components.

export interface Page {
  /** Canonical path, or /404.html. */
  path: string;
  /** The data files the page needs, as JSON text by name. */
  data: ReadonlyMap<string, string>;
  inline: Inline;
  /** The entry script, and scripts that it will need, relative to the mount. */
  entry: string;
  preloads: readonly string[];
  /** What relative links are relative to, if not to the page. */
  base?: string | undefined;
}

/** A page with its text, and the data it shows, in it. Rejects when data is missing. */
export function renderPage({ path, data, inline, entry, preloads, base }: Page): Promise<string> {
  const { lang, route } = parsePath(path);
  const rel = (file: string) => relativeHref(path, `/${file}`);
  const platform = site.platform.name[lang];
  const source = createDataSource(() => Promise.reject(new Error(`${path} lacks data`)));
  for (const [file, text] of data) source.put(file, JSON.parse(text));
  const json = [...data].map(([file, text]) => `${JSON.stringify(file)}:${text}`);
  const name = dataNameOf(route);
  const facts = route && name && structuredData(route, source.peek(dataFile(name)), site, lang);
  // A short page is held back until its main part is here: else a slow phone draws half of it first, and then again.
  const isShort = route && ['code', 'decode', 'about'].includes(route.page);
  return toHtml(
    <Document
      lang={lang}
      path={path}
      inline={inline}
      base={base}
      referrer="same-origin"
      head={
        <>
          <link rel="icon" href={rel('icon.svg')} type="image/svg+xml" />
          <link rel="manifest" href={rel('manifest.webmanifest')} />
          <link
            rel="search"
            type="application/opensearchdescription+xml"
            href={rel('opensearch.xml')}
            title={messages(lang).siteName(platform)}
          />
          <link
            rel="alternate"
            type="application/atom+xml"
            href={rel(feedFile(lang))}
            title={messages(lang).exports.feed(platform)}
          />
          {isShort && <link rel="expect" href="#main" blocking="render" />}
          {preloads.map((file) => (
            <link key={file} rel="modulepreload" href={rel(file)} fetchPriority="low" />
          ))}
          <script type="module" src={rel(entry)} />
        </>
      }
      end={
        <>
          <ScriptNote lang={lang} />
          {facts && <DataBlock type="application/ld+json" json={facts} />}
          <DataBlock type="application/json" id="data" json={`{${json.join(',')}}`} />
        </>
      }
    >
      <StaticRouter location={path}>
        <DataProvider source={source}>
          <App />
        </DataProvider>
      </StaticRouter>
    </Document>,
  );
}

/**
 * The empty page from which the service worker starts any page. It puts the mount into <base>; until then, with "/",
 * the document is of no use.
 */
export function renderShell({ inline, entry }: Pick<Page, 'inline' | 'entry'>): Promise<string> {
  return toHtml(
    <Document
      lang="zh"
      inline={inline}
      base="/"
      referrer="same-origin"
      head={
        <>
          <link rel="icon" href="icon.svg" type="image/svg+xml" />
          <link rel="manifest" href="manifest.webmanifest" />
          <script type="module" src={entry} />
        </>
      }
    />,
  );
}

export interface Single {
  inline: Inline;
  /** The icon's address. */
  icon: string;
  /** The module with the whole site. */
  script: string;
  /** The data of the home page, which can be read before the script has run. */
  home: unknown;
  /** What the script unpacks. */
  payload: string;
}

/** The single file, with its home page ready to read. */
export function renderSingle({ inline, icon, script, home, payload }: Single): Promise<string> {
  const source = createDataSource(() => Promise.reject(new Error('only the home page is here')));
  source.put(dataFile('home'), home);
  return toHtml(
    <Document
      lang="zh"
      inline={inline}
      referrer="no-referrer"
      head={<link rel="icon" href={icon} />}
      end={
        <>
          <noscript>
            <p>{messages('zh').offline.noScript}</p>
          </noscript>
          <script type="text/plain" id="payload" dangerouslySetInnerHTML={{ __html: payload }} />
          <script type="module" dangerouslySetInnerHTML={{ __html: script }} />
        </>
      }
    >
      <StaticRouter location={pathOf({ page: 'home' }, 'zh')}>
        <MountProvider mount={SINGLE_MOUNT}>
          <DataProvider source={source}>
            <App />
          </DataProvider>
        </MountProvider>
      </StaticRouter>
    </Document>,
  );
}

async function toHtml(document: ReactNode): Promise<string> {
  // Without this React puts parts of a large page at its end, and scripts in their place.
  const { prelude } = await prerender(document, { progressiveChunkSize: Infinity });
  return `${await new Response(prelude).text()}\n`;
}
