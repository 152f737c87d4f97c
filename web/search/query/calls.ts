import type { FoundCall, IndexedCall } from '../types';

/** A call that stands in a query. */
export interface CallAnswer {
  /** As documented, where exactly one fits, or where the path is complete; else the path as it was typed. */
  found: FoundCall;
  /** The codes of the calls that fit, those that few calls have first. */
  codes: string[];
  /** The query without the call. */
  rest: string;
}

const CALL =
  /(?:\b(get|post|put|delete|patch)\s*:?\s+)?(?:https?:\/\/)?(?:[\w.-]+(?::\d+)?)?(\/[\w~.%$:{}<>[\]-]+(?:\/[\w~.%$:{}<>[\]-]+)*)\/?(?:\?\S*)?/gi;
const PLACEHOLDER = /^\{.*\}$/;

/**
 * Finds calls in a query by their paths: with or without a method, a host and a version; ids or placeholders of any form
 * where the documented path has one. A path that is still being typed finds the calls that begin so.
 * @returns answers a query; undefined when no path of a documented call stands in it
 */
export function createCalls(calls: readonly IndexedCall[]) {
  const known = calls.map((call) => ({ ...call, segments: segmentsOf(call.path) }));
  const frequency = new Map<string, number>();
  for (const code of calls.flatMap((call) => call.codes)) {
    frequency.set(code, (frequency.get(code) ?? 0) + 1);
  }
  return (query: string): CallAnswer | undefined => {
    for (const [text, method = '', path = ''] of query.matchAll(CALL)) {
      const segments = segmentsOf(path);
      const matching = [fits, begins].map((test) =>
        known.filter((c) => test(segments, c.segments)),
      );
      const found = matching.find((list) => list.length);
      if (!found) continue;
      const isWhole = found === matching[0];
      const ofMethod = found.filter((c) => c.method.toLowerCase() === method.toLowerCase());
      const best = mostLiteral(ofMethod.length ? ofMethod : found, segments);
      const codes = [...new Set(best.flatMap((c) => c.codes))];
      codes.sort(
        (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || Number(a) - Number(b),
      );
      const [first, second] = best;
      const documented = isWhole || !second ? first : undefined;
      return {
        found: {
          path: documented?.path ?? path,
          ...(documented && !second && { method: documented.method }),
        },
        codes,
        rest: query.replace(text, ' '),
      };
    }
    return undefined;
  };
}

/** The parts of a path, without the version at its head. */
const segmentsOf = (path: string): string[] => {
  const segments = path.toLowerCase().split('/').filter(Boolean);
  return /^v\d+$/.test(segments[0] ?? '') ? segments.slice(1) : segments;
};

const fits = (typed: readonly string[], documented: readonly string[]): boolean =>
  typed.length === documented.length &&
  documented.every((part, i) => PLACEHOLDER.test(part) || part === typed[i]);

const begins = (typed: readonly string[], documented: readonly string[]): boolean =>
  typed.length > 0 &&
  typed.length <= documented.length &&
  typed.every((part, i) => {
    const wanted = documented[i] ?? '';
    return (
      PLACEHOLDER.test(wanted) || (i + 1 < typed.length ? wanted === part : wanted.startsWith(part))
    );
  });

/** `/user/token/refresh` is that call, and no refresh of a user called token. */
function mostLiteral<T extends { segments: string[] }>(
  list: readonly T[],
  typed: readonly string[],
): T[] {
  const literal = (c: T): number => c.segments.filter((part, i) => part === typed[i]).length;
  const most = Math.max(...list.map(literal));
  return list.filter((c) => literal(c) === most);
}
