import { vendorNames } from '../../../catalog/catalog';
import type { CodeData } from '../../../catalog/views/code';
import { useLang, useMessages } from '../../../hooks/useLang';
import { useLinkTo, useSingleFile } from '../../../hooks/useLinkTo';
import { dataFile, markdownFile, pathOf } from '../../../paths';
import styles from './Provenance.module.css';
import { Constant } from '../Constant';
import { Section } from '../../parts/Section';

/** Where the entry comes from: constant, kind, first edition, documents, history, data. */
export function Provenance({ data: { entry, documents } }: { data: CodeData }) {
  const lang = useLang();
  const t = useMessages();
  const link = useLinkTo();
  const single = useSingleFile();
  const names = vendorNames(entry);
  const rows: [string, string][] = [
    ...(entry.concept ? [[t.code.concept, entry.concept[lang]] as [string, string]] : []),
    [t.code.kind, t.kind[entry.kind]],
    [
      t.code.first,
      entry.firstDocumented ? t.code.firstEdition(entry.firstDocumented) : t.code.firstNone,
    ],
  ];
  return (
    <Section id="provenance" title={t.code.provenance}>
      <dl className={styles.facts}>
        {names.length > 0 && (
          <div>
            <dt>{t.code.constants}</dt>
            <dd>
              {names.map((name) => (
                <Constant key={name} name={name} />
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{t.code.symbol}</dt>
          <dd>
            <Constant name={entry.symbol} />
          </dd>
        </div>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {documents.length > 0 && (
          <div>
            <dt>{t.code.documents}</dt>
            <dd>
              {documents.map(({ id, title, url }) => (
                <cite key={id} className="doc">
                  <a href={url}>{title[lang]}</a>
                </cite>
              ))}
            </dd>
          </div>
        )}
        {entry.history.map((event) => (
          <div key={event.en}>
            <dt>{event.date}</dt>
            <dd>{event[lang]}</dd>
          </div>
        ))}
        <div>
          <dt>{t.code.permalink}</dt>
          <dd>
            <a href={link(pathOf({ page: 'code', code: entry.code }, lang))}>/{entry.code}/</a>
            {!single && (
              <>
                {' '}
                · <a href={link(`/${dataFile({ code: entry.code })}`)}>JSON</a> ·{' '}
                <a href={link(`/${markdownFile({ page: 'code', code: entry.code }, lang)}`)}>
                  Markdown
                </a>
              </>
            )}
          </dd>
        </div>
      </dl>
    </Section>
  );
}
