import type { Unit } from '../index/documents';
import type { Fit, FitKind, Fits } from '../query/fits';
import type { ParsedQuery } from '../query/parse';

/** Neighbouring units of a text (`first` to `last`, offsets) that answer neighbouring letters of a query. */
export interface Chain {
  from: number;
  to: number;
  first: number;
  last: number;
  /** Sum of the weight of the letters × quality. */
  worth: number;
  /** How the worst unit was found. */
  kind: FitKind;
  /** Units found literally, and as initials. */
  literals: number;
  initials: number;
}

const ORDER: Record<FitKind, number> = { literal: 0, pinyin: 1, initial: 2, homophone: 3, typo: 4 };
const worse = (a: FitKind, b: FitKind): FitKind => (ORDER[a] > ORDER[b] ? a : b);

/**
 * The longest chain that begins at each unit of a text and each letter of a query: the units are gone through from the last
 * to the first, each put before the chains that begin at the next one.
 */
export function chainsIn(units: Int32Array, fits: Fits, query: ParsedQuery): Chain[] {
  const all: Chain[] = [];
  let next: readonly Chain[] = NONE;
  for (let first = units.length - 1; first >= 0; first--) {
    const ofUnit = fits.byId[units[first] ?? 0];
    if (ofUnit) {
      next = ofUnit.map((fit) => chainOf(fit, first, next, query)).filter(isLongest);
      for (const chain of next) all.push(chain);
    } else next = NONE;
  }
  return all;
}

const NONE: readonly Chain[] = [];

/** A unit, and the chain that begins at the next one if there is any. */
function chainOf(
  { from, to, quality, kind }: Fit,
  first: number,
  next: readonly Chain[],
  query: ParsedQuery,
): Chain {
  const worth = query.weight(from, to) * quality;
  const literals = kind === 'literal' ? 1 : 0;
  const initials = kind === 'initial' ? 1 : 0;
  const rest = next.find((c) => c.from === to);
  if (!rest) return { from, to, first, last: first, worth, kind, literals, initials };
  return {
    from,
    to: rest.to,
    first,
    last: rest.last,
    worth: worth + rest.worth,
    kind: worse(kind, rest.kind),
    literals: literals + rest.literals,
    initials: initials + rest.initials,
  };
}

/** Of chains that begin at the same unit and letter, the one that reaches furthest, and of those the best. */
const isLongest = (chain: Chain, i: number, all: readonly Chain[]): boolean =>
  all.every(
    (other, k) =>
      k === i ||
      other.from !== chain.from ||
      other.to < chain.to ||
      (other.to === chain.to &&
        (other.worth < chain.worth || (other.worth === chain.worth && i < k))),
  );

/**
 * Chains of literal CJK characters with one wrong character: inside, when there are three right ones, two of them on one
 * side; or as the last of a run of four or more.
 */
export function chainsWithGap(
  chains: readonly Chain[],
  units: readonly Unit[],
  query: ParsedQuery,
): Chain[] {
  const literal = chains.filter((c) => c.kind === 'literal');
  const starts = new Map(literal.map((c) => [`${c.from} ${c.first}`, c]));
  return literal.flatMap((before): Chain[] => {
    const wrong = query.tokenAt(before.to);
    const { literals, last } = before;
    const runOf = (letter: number): number | undefined => query.tokenAt(letter)?.run;
    if (!wrong?.cjk || !units[last + 1]?.cjk || wrong.run !== runOf(before.from)) return [];
    const after = starts.get(`${wrong.to} ${last + 2}`);
    if (after && runOf(after.from) === wrong.run && literals + after.literals > 2) {
      const sums = { worth: before.worth + after.worth, literals: literals + after.literals };
      return [{ ...before, to: after.to, last: after.last, ...sums, kind: 'typo' }];
    }
    const isLast = runOf(wrong.to) !== wrong.run;
    const length = query.tokens.filter((t) => t.run === wrong.run).length;
    return isLast && literals > 1 && length > 3
      ? [{ ...before, to: wrong.to, last: last + 1, kind: 'typo' }]
      : [];
  });
}
