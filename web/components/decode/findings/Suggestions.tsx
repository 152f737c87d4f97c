import type { CodesData } from '../../../catalog/views/lists';
import { joinTitles } from '../../../catalog/rows';
import type { Suggestion } from '../../../decode/types';
import { useMessages } from '../../../hooks/useLang';
import { CodeList } from '../../lists/CodeList';
import { Section } from '../../parts/Section';

interface Props {
  suggestions: readonly Suggestion[];
  rows: CodesData['rows'];
  onSelect: ((start: number, end: number) => void) | undefined;
}

/** Known messages that stand in the text without a number, with the codes they belong to. */
export function Suggestions({ suggestions, rows, onSelect }: Props) {
  const t = useMessages();
  if (suggestions.length === 0) return null;
  return (
    <Section id="suggestions" title={t.decode.suggestions}>
      <ul className="plain">
        {suggestions.map(({ msg, start, end, codes }) => (
          <li key={start} data-suggestion={codes[0]}>
            {onSelect ? (
              <button type="button" className="button" onClick={() => onSelect(start, end)}>
                “{msg}”
              </button>
            ) : (
              <q>{msg}</q>
            )}{' '}
            {t.decode.suggestion}
            <CodeList
              codes={codes.flatMap((code) => {
                const row = rows.find((known) => known.code === code);
                return row ? [{ code, title: joinTitles(row.titles) }] : [];
              })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
