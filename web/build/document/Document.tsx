import type { ReactNode } from 'react';
import { LANG_TAGS, type Lang } from '../../i18n';
import type { Inline } from './inline';

interface Props {
  lang: Lang;
  /**
   * The path the page was built for. hydrate.tsx and the service worker read it; the shell and the single file have none.
   */
  path?: string;
  inline: Inline;
  /** What relative addresses in the document are relative to, if not to its own. */
  base?: string | undefined;
  referrer: 'same-origin' | 'no-referrer';
  /** Links and scripts for <head>. */
  head: ReactNode;
  /** What stands in #root. */
  children?: ReactNode;
  /** What stands after #root. */
  end?: ReactNode;
}

/**
 * The one HTML document of the site: pages, 404.html, the service worker's shell and the single file. React writes
 * metas and links before everything else in <head>, so the policy stands before the scripts it speaks of.
 */
export function Document({ lang, path, inline, base, referrer, head, children, end }: Props) {
  return (
    <html lang={LANG_TAGS[lang]} data-path={path}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={inline.policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content={referrer} />
        {base !== undefined && <base href={base} />}
        <script dangerouslySetInnerHTML={{ __html: inline.script }} />
        <style dangerouslySetInnerHTML={{ __html: inline.styles }} />
        {head}
      </head>
      <body>
        <div id="root">{children}</div>
        {end}
      </body>
    </html>
  );
}

/** JSON that the page's scripts or other readers find in the document. */
export function DataBlock({ type, id, json }: { type: string; id?: string; json: string }) {
  // In JSON a "<" stands only within strings; written so, it can't end the element.
  const text = json.replaceAll('<', '\\u003c');
  return <script type={type} id={id} dangerouslySetInnerHTML={{ __html: text }} />;
}
