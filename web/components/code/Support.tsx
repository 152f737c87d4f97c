import type { Text } from '../../../content/types';
import { useLang, useMessages } from '../../hooks/useLang';
import { CopyButton } from '../parts/CopyButton';
import { Section } from '../parts/Section';

/** What to send along when the reader can't solve it: copied by one button, listed when asked for. */
export function Support({ attach }: { attach: readonly Text[] }) {
  const lang = useLang();
  const t = useMessages();
  if (attach.length === 0) return null;
  return (
    <Section id="support" title={t.code.attach}>
      <p>
        {t.code.attachHint}{' '}
        <CopyButton
          label={t.code.copyAttach}
          text={() => attach.map((item) => `- ${item[lang]}`).join('\n')}
        />
      </p>
      <details>
        <summary>{t.code.attachItems(attach.length)}</summary>
        <ul className="checklist">
          {attach.map((item) => (
            <li key={item.en}>{item[lang]}</li>
          ))}
        </ul>
      </details>
    </Section>
  );
}
