import { site } from '../../catalog/site';
import { useInstalled } from '../../data/useInstalled';
import { useMessages } from '../../hooks/useLang';
import { useLinkTo } from '../../hooks/useLinkTo';
import { CopyButton } from '../parts/CopyButton';
import styles from './Installed.module.css';

/** Proof of what is installed: two copies that show the same here are the same. */
export function Installed() {
  const t = useMessages();
  const installed = useInstalled();
  const link = useLinkTo();
  const rows: [name: string, value: string][] = [
    [t.about.edition, site.sourceEdition],
    [t.about.pages, String(site.codes)],
    ...(installed ? [[t.about.version, installed.version] as [string, string]] : []),
  ];
  const file = installed?.singleFile;
  return (
    <>
      <dl className={styles.facts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd translate="no">{value}</dd>
          </div>
        ))}
        {installed && (
          <div>
            <dt>{t.about.dataHash}</dt>
            <dd>
              <Hash value={installed.catalogSha256} />
            </dd>
          </div>
        )}
      </dl>
      {file && (
        <>
          <p>
            <a href={link(`/${file.file}`)} download>
              {t.about.singleFile}
            </a>
            （{(file.bytes / 1024).toFixed(0)} KB）
          </p>
          <p className="hint">{t.about.singleFileHint}</p>
          <dl className={styles.facts}>
            <div>
              <dt>SHA-256</dt>
              <dd>
                <Hash value={file.sha256} />
              </dd>
            </div>
          </dl>
          <p className="hint">
            {t.about.sums} <a href={link('/SHA256SUMS')}>SHA256SUMS</a>
          </p>
        </>
      )}
    </>
  );
}

function Hash({ value }: { value: string }) {
  const t = useMessages();
  return (
    <>
      <code className={styles.hash} translate="no">
        {value}
      </code>{' '}
      <CopyButton label={t.copy.label} text={() => value} />
    </>
  );
}
