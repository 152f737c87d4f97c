import type { CodeGroup } from '../catalog/decoded';
import { joinTitles } from '../catalog/rows';
import { useLang, useMessages } from '../hooks/useLang';
import { useMount } from '../hooks/useMount';
import { decodePath, pathOf } from '../paths';
import styles from './CodeActions.module.css';
import { CopyButton } from './CopyButton';

/** Copying what was found: a link with the numbers only, or all codes as a ticket. */
export function DecodeActions({ groups }: { groups: readonly CodeGroup<unknown>[] }) {
  const lang = useLang();
  const t = useMessages();
  const mount = useMount();
  const absolute = (path: string) => new URL(mount + path.slice(1), location.href).href;
  const link = (code: string) => absolute(pathOf({ page: 'code', code }, lang));
  const title = ({ row }: CodeGroup<unknown>) =>
    row ? joinTitles(row.titles)[lang] : t.decode.uncatalogued;
  return (
    <div className={styles.actions} role="group" aria-label={t.copy.label}>
      <CopyButton
        label={t.decode.share}
        text={() =>
          absolute(
            decodePath(
              groups.map(({ code }) => code),
              lang,
            ),
          )
        }
      />
      <CopyButton
        label={t.decode.markdown}
        text={() =>
          groups.map((group) => `- [${group.code}](${link(group.code)}) ${title(group)}`).join('\n')
        }
      />
      <CopyButton
        label={t.decode.ticket}
        text={() =>
          groups.map((group) => `${group.code} ${title(group)} ${link(group.code)}`).join('\n')
        }
      />
    </div>
  );
}
