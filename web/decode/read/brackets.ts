/** An opening bracket and the one it stands in. */
export interface Opening {
  at: number;
  parent: Opening | null;
}

export interface Brackets {
  /** The innermost bracket open before `at`, null for none. Ask in ascending order. */
  before(at: number): Opening | null;
}

export const OPENING = 1;
export const CLOSING = 2;
export const QUOTE = 3;
/** Kind of each ASCII unit, 0 for none of these; a table, because it is asked for every unit of every text. */
export const KIND = new Uint8Array(128);
for (const c of '{[(') KIND[c.charCodeAt(0)] = OPENING;
for (const c of '}])') KIND[c.charCodeAt(0)] = CLOSING;
for (const c of '"\'`') KIND[c.charCodeAt(0)] = QUOTE;

/**
 * Which brackets are open where, in one pass over the text. A closing bracket closes the innermost open one, whatever its
 * kind: in cut and damaged text the kinds do not match.
 */
export function trackBrackets(text: string): Brackets {
  let open: Opening | null = null;
  let i = 0;
  return {
    before(at) {
      for (; i < at; i++) {
        const c = text.charCodeAt(i);
        if (c > 127) continue;
        const kind = KIND[c];
        if (kind === OPENING) open = { at: i, parent: open };
        else if (kind === CLOSING) open = open && open.parent;
      }
      return open;
    },
  };
}
