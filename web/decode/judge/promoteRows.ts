import type { Evidence } from '../types';
import { certain, type Row } from './context';
import { ROW_START } from './neighbours';

/** What makes a row of a table certain, and one of names. */
const TABLE: ReadonlySet<Evidence> = new Set<Evidence>(['label', 'table', 'prose', 'key-value']);
const NAMES: ReadonlySet<Evidence> = new Set<Evidence>(['constant', 'key-value']);

/** What makes a value certain that one name is compared with: =IFS(D2=4001034,"…",D2=4031010,"…") */
const COMPARED: ReadonlySet<Evidence> = new Set<Evidence>(['label', 'comparison', 'key-value']);

/** Whether so many certain rows make the others certain: a third of all where they are two or more, else half. */
const isEnough = (certainRows: number, rows: number) =>
  certainRows >= 2 ? certainRows * 3 >= rows : certainRows * 2 >= rows;

/** A name the number is given, at the end of the line before it: NAME = , NAME: , case name = , #define NAME */
const NAME = /[A-Za-z_$][\w$]*(?=\s*(?::\s?\w+\s?)?[:=(]\s*["']?$|\s+$)/;

interface Shape {
  /** Rows written alike have the same. */
  form: string;
  /** What makes such a row certain. */
  evidence: ReadonlySet<Evidence>;
}

/** How a row is written; null when it is no row. */
function shapeOf({ ctx: { text, candidate, left, right } }: Row): Shape | null {
  if (left.length > 60) return null;
  if (ROW_START.test(left)) {
    const mark = /^["'`*]{0,3}\s{0,2}([:=|,\-–—\t])|^\s+(?=\S)/.exec(right.slice(0, 8));
    return mark && { form: `${left.trim()}#${mark[1] ?? ' '}`, evidence: TABLE };
  }
  // One name, and nothing but words of a language before it.
  if (!NAME.test(left) || !/^[\w\s#$:=("']+$/.test(left)) return null;
  const behind = text.slice(candidate.end, candidate.end + 1);
  return { form: `${left.trim().replace(NAME, '@')}#${behind}`, evidence: NAMES };
}

const isNextLine = (a: Row, b: Row) => {
  const gap = b.ctx.text.slice(a.candidate.end, b.candidate.start);
  return gap.length < 260 && gap.split('\n').length === 2;
};

/** Whether a row of a pasted sheet has its cells apart by tabs or bars. */
const hasCells = ({ ctx: { left, right } }: Row) =>
  /[\t|]/.test(left) || /^[^\n]{0,2}[\t|]/.test(right);

/**
 * Makes bare numbers of `judged` certain in three kinds of blocks of which enough numbers are certain already: rows written
 * alike, numbers that one name is compared with again and again, and a short pasted table in which every number is one of the
 * catalog. `judged` is in text order; its verdicts are replaced.
 */
export function promoteRows(judged: Row[]): void {
  const isBare = ({ verdict }: Row) => verdict.evidence === 'bare' && !verdict.excluded;
  const promote = (rows: readonly Row[], evidence: Evidence) => {
    for (const row of rows) if (isBare(row)) row.verdict = certain(evidence);
  };
  const certainOf = (rows: readonly Row[], evidence: ReadonlySet<Evidence>) =>
    rows.filter(({ verdict: v }) => v.confidence === 'certain' && evidence.has(v.evidence)).length;

  forBlocks(
    judged,
    (row) => shapeOf(row),
    (a, b, shapeA, shapeB) => isNextLine(a, b) && shapeA.form === shapeB.form,
    (rows, { evidence }) => {
      const sure = certainOf(rows, evidence);
      if (sure > 0 && isEnough(sure, rows.length))
        promote(rows, evidence === TABLE ? 'table' : 'constant');
    },
  );
  forBlocks(
    judged,
    ({ ctx: { key } }) => (key && /^[=!]=?=?$/.test(key.sep) ? key.name : null),
    (a, b, nameA, nameB) => nameA === nameB && b.candidate.start - a.candidate.end < 120,
    (rows) => {
      const sure = certainOf(rows, COMPARED);
      if (sure > 1 && isEnough(sure, rows.length)) promote(rows, 'comparison');
    },
  );
  if (!judged[0]?.ctx.isShort) return;
  forBlocks(
    judged,
    (row) => (hasCells(row) ? row : null),
    (a, b) => b.ctx.text.slice(a.candidate.end, b.candidate.start).split('\n').length <= 2,
    (rows) => {
      const sure = certainOf(rows, TABLE);
      const all = rows.every((row) => row.ctx.catalogued && !row.verdict.excluded);
      if (all && sure > 0 && sure * 4 >= rows.length) promote(rows, 'table');
    },
  );
}

/** Calls `settle` with each longest run of rows that have a shape and go together one by one. */
function forBlocks<S>(
  rows: readonly Row[],
  shapeOf: (row: Row) => S | null,
  goTogether: (a: Row, b: Row, shapeA: S, shapeB: S) => boolean,
  settle: (block: readonly Row[], shape: S) => void,
): void {
  let block: Row[] = [];
  let shape: S | null = null;
  const end = () => {
    if (block.length > 1 && shape !== null) settle(block, shape);
    block = [];
  };
  for (const row of rows) {
    const now = shapeOf(row);
    const last = block.at(-1);
    if (!(last && shape !== null && now !== null && goTogether(last, row, shape, now))) end();
    shape = now;
    if (now !== null) block.push(row);
  }
  end();
}
