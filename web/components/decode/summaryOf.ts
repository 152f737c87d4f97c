import type { Report } from '../../decode/types';
import type { Messages } from '../../i18n';

/** One sentence about what was found; also what is announced. */
export function summaryOf({ groups, suggestions, certain }: Report, t: Messages): string {
  return groups.length + suggestions.length === 0
    ? t.decode.nothing
    : t.decode.summary(certain.codes, certain.occurrences);
}
