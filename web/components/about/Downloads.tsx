import { constantNames } from '../../catalog/constantNames';
import { site } from '../../catalog/site';
import { useLang, useMessages } from '../../hooks/useLang';
import { useLinkTo } from '../../hooks/useLinkTo';
import { dataFile, feedFile, markdownFile } from '../../paths';
import { Section } from '../parts/Section';

interface Props {
  /** A code to show the files of single codes with. */
  example: string | undefined;
}

/** The catalog in the shapes other tools read. */
export function Downloads({ example }: Props) {
  const lang = useLang();
  const t = useMessages();
  const link = useLinkTo();
  const colon = lang === 'zh' ? '：' : ': ';
  const files: [label: string, file: string][] = [
    [t.about.downloadCatalog, 'catalog.json'],
    [t.about.downloadSchema, 'catalog.schema.json'],
    [t.about.downloadCsv, 'catalog.csv'],
    [t.about.downloadFeed, feedFile(lang)],
    [t.about.downloadLlms, 'llms.txt'],
    ...(example
      ? ([
          [t.about.downloadCode, dataFile({ code: example })],
          [t.about.downloadMarkdown, markdownFile({ page: 'code', code: example }, lang)],
        ] as [string, string][])
      : []),
  ];
  return (
    <Section below id="downloads" title={t.about.downloads}>
      <ul>
        {files.map(([label, file]) => (
          <li key={file}>
            {label}
            {colon}
            <a href={link(`/${file}`)}>{file}</a>
          </li>
        ))}
        <li>
          {t.about.downloadConstants}
          {colon}
          <ul>
            {Object.values(constantNames(site.platform.id)).map((file: string) => (
              <li key={file}>
                <a href={link(`/constants/${file}`)}>{file}</a>
              </li>
            ))}
          </ul>
        </li>
      </ul>
    </Section>
  );
}
