import { useLocation } from 'react-router-dom';
import { site } from '../../catalog/site';
import { useLang, useMessages } from '../../hooks/useLang';
import { LANG_TAGS } from '../../i18n';
import { LANGS, parsePath, previewFile, translatedPath } from '../../paths';

interface Props {
  title: string;
  description: string;
  /** The home page's title is the site's name alone. */
  home?: boolean;
}

/**
 * Title, description and, where the build knows the published URL, the absolute links that search
 * engines and previews need. React puts them into <head> and swaps them on navigation.
 */
export function Meta({ title, description, home = false }: Props) {
  const lang = useLang();
  const t = useMessages();
  const { pathname } = useLocation();
  const name = t.siteName(site.platform.name[lang]);
  const full = home ? name : `${title} - ${name}`;
  const short = description.length > 300 ? `${description.slice(0, 297)}…` : description;
  const { route } = parsePath(pathname);
  const absolute = (path: string) => `${site.url}${path.slice(1)}`;
  return (
    <>
      <title>{full}</title>
      <meta name="description" content={short} />
      {route?.page === 'search' && <meta name="robots" content="noindex" />}
      {site.url && route && (
        <>
          <link rel="canonical" href={absolute(translatedPath(pathname, lang))} />
          {LANGS.map((other) => (
            <link
              key={other}
              rel="alternate"
              hrefLang={LANG_TAGS[other]}
              href={absolute(translatedPath(pathname, other))}
            />
          ))}
          <meta property="og:type" content="website" />
          <meta property="og:site_name" content={name} />
          <meta property="og:title" content={title} />
          <meta property="og:description" content={short} />
          <meta property="og:url" content={absolute(translatedPath(pathname, lang))} />
          <meta property="og:locale" content={LANG_TAGS[lang].replace('-', '_')} />
          <meta property="og:image" content={absolute(`/${previewFile(lang)}`)} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}
