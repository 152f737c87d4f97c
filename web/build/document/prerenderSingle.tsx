import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router-dom';
import { App } from '../../App';
import { createDataSource } from '../../data/dataSource';
import { MountProvider } from '../../hooks/useMount';
import { DataProvider } from '../../data/usePageData';
import { LANG_TAGS, messages } from '../../i18n/all';
import { dataFile, pathOf, SINGLE_MOUNT } from '../../paths';

/**
 * The single file's home page, readable before its script has run. Takes the home page's data and the icon's
 * address, returns the document as React writes it.
 */
export async function renderSingle(home: unknown, icon: string): Promise<string> {
  const source = createDataSource(() =>
    Promise.reject(new Error('only the home page is rendered')),
  );
  source.put(dataFile('home'), home);
  const words = messages('zh');
  const { prelude } = await prerender(
    <html lang={LANG_TAGS.zh}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href={icon} />
      </head>
      <body>
        <div id="root">
          <StaticRouter location={pathOf({ page: 'home' }, 'zh')}>
            <MountProvider mount={SINGLE_MOUNT}>
              <DataProvider source={source}>
                <App />
              </DataProvider>
            </MountProvider>
          </StaticRouter>
        </div>
        <noscript>
          <p>{words.offline.noScript}</p>
        </noscript>
      </body>
    </html>,
    { progressiveChunkSize: Infinity },
  );
  return new Response(prelude).text();
}
