import type { CodeEntry } from '../../../content/types';
import { SEARCH_INDEX_VERSION, type SearchGuidance } from '../types';

/** Names of parameters: `device_id`, `expireIn`, `$lte`. In a Chinese sentence they are all that is so written. */
const PARAMETER = /\$\w+|[A-Za-z]\w*(?:_|[a-z](?=[A-Z]))\w+/g;

/**
 * The sentences of the guidance that the search knows: of each code its causes, and in one line the names of parameters in
 * its steps, facts and notes. The steps themselves say what to do, not what went wrong.
 */
export function buildSearchGuidance(codes: readonly CodeEntry[]): SearchGuidance {
  const sentencesOf = ({ meanings, facts = [], notes = [] }: CodeEntry): string[] => {
    const causes = meanings.flatMap((m) => m.causes ?? []).flatMap(({ zh, en }) => [zh, en]);
    const others = [...meanings.flatMap((m) => m.fixes ?? []), ...facts, ...notes];
    const names = new Set(others.flatMap(({ zh }) => zh.match(PARAMETER) ?? []));
    return [...causes, [...names].join(' ')].filter(Boolean);
  };
  return {
    version: SEARCH_INDEX_VERSION,
    codes: Object.fromEntries(codes.map((entry) => [entry.code, sentencesOf(entry)])),
  };
}
