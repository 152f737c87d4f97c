import type { CodeSummary } from './lists';

/** Codes of one text that belong together. */
export interface Story {
  topic: string;
  /** The code that appears first: to be looked at first. */
  lead: string;
  /** The codes that appear later and may follow from it. */
  followers: string[];
}

/**
 * Takes the codes of a text in the order in which they first appear, and the rows of the catalog; returns which of them are
 * to be read together. A later code joins an earlier one of the same topic, or one that names it as related or is named by
 * it; each code is in one story at most, and a code that nothing joins is none. Codes without a row are left out.
 */
export function storiesOf(codes: readonly string[], rows: readonly CodeSummary[]): Story[] {
  const known = new Map(rows.map((row) => [row.code, row]));
  let rest = codes.flatMap((code) => known.get(code) ?? []);
  const stories: Story[] = [];
  while (rest.length > 1) {
    const [lead, ...later] = rest;
    if (!lead) break;
    const joins = (row: CodeSummary) =>
      row.domain === lead.domain ||
      row.related.includes(lead.code) ||
      lead.related.includes(row.code);
    const followers = later.filter(joins).map(({ code }) => code);
    if (followers.length > 0) stories.push({ topic: lead.domain, lead: lead.code, followers });
    rest = later.filter(({ code }) => !followers.includes(code));
  }
  return stories;
}
