import {
  fold,
  isCjk,
  isIgnorable,
  isWordChar,
  withoutIgnorable,
  type Variants,
} from '../../text/fold';
import { splitCamelCase } from '../../text/camelCase';
import { stem } from '../../text/stem';
import type { IndexEntry } from '../types';

export type Field =
  | 'official'
  | 'zh'
  | 'en'
  | 'symbol'
  | 'constant'
  | 'keyword'
  | 'symptom'
  | 'observed'
  | 'guidance';

/** A CJK character or a word of a text; or a sign that parts what stands on both sides of it, with an empty `text`. */
export interface Unit {
  text: string;
  /** The number of its text, the same wherever it stands; 0 for such a sign. */
  id: number;
  /** Of a word; of a character itself. */
  stem: string;
  cjk: boolean;
  start: number;
  end: number;
}

/** One searchable text of a code. Positions are UTF-16 units of the text as displayed, which is as long. */
export interface IndexedText {
  field: Field;
  /** Which of the code's meanings it belongs to; 0 for what belongs to all. */
  meaning: number;
  /**
   * Folded; keywords, symptoms, observed messages and guidance of a code are one text each, with a line for each of them.
   */
  text: string;
  units: readonly Unit[];
  /** The numbers of its units. */
  ids: Int32Array;
  /** The text without ignorable signs. */
  dense: string;
}

/** Told of every unit of a text in its order, see Unit; a sign between two of them has an empty `text`. */
export type Note = (text: string, cjk: boolean) => void;

/** The searchable texts of a catalog. */
export interface Texts {
  /** Those of one code, folded; `note` is told of the units of all of them, with a sign before each text. */
  of: (code: IndexEntry, note: Note) => IndexedText[];
  /** The number of a character or word; undefined when it stands in none of the texts made so far. */
  idOf: (text: string) => number | undefined;
}

type Word = Pick<Unit, 'text' | 'stem' | 'cjk' | 'id'>;
const SIGN: Word = { text: '', stem: '', cjk: false, id: 0 };

/** A text that is taken apart when it is first compared: of all texts few ever are. */
class LazyText implements IndexedText {
  #dense: string | undefined;
  #units: readonly Unit[] | undefined;
  #ids: Int32Array | undefined;

  constructor(
    readonly field: Field,
    readonly meaning: number,
    readonly text: string,
    private readonly wordOf: (text: string, cjk: boolean) => Word,
  ) {}

  get dense(): string {
    return (this.#dense ??= withoutIgnorable(this.text));
  }

  get ids(): Int32Array {
    return (this.#ids ??= Int32Array.from(this.units, ({ id }) => id));
  }

  get units(): readonly Unit[] {
    if (this.#units) return this.#units;
    const units: Unit[] = [];
    eachUnit(this.text, (text, cjk, start, end) =>
      units.push({ ...(text ? this.wordOf(text, cjk) : SIGN), start, end }),
    );
    this.#units = units;
    return units;
  }
}

/**
 * Makes the searchable texts of codes, one code after the other; each new character or word gets the next number.
 * @param variants Traditional characters of the catalog, and the Simplified ones they stand for
 */
export function createTexts(variants: Variants): Texts {
  const words = new Map<string, Word>();
  const wordOf = (text: string, cjk: boolean): Word => {
    let word = words.get(text);
    if (!word) {
      word = { text, stem: cjk ? text : stem(text), cjk, id: words.size + 1 };
      words.set(text, word);
    }
    return word;
  };
  const textOf = (field: Field, meaning: number, raw: string): IndexedText =>
    new LazyText(field, meaning, fold(raw, variants), wordOf);
  const linesOf = (field: Field, lines: readonly string[] = []): IndexedText[] =>
    lines.length ? [textOf(field, 0, lines.join('\n'))] : [];
  const textsOf = (code: IndexEntry): IndexedText[] => [
    ...code.meanings.flatMap(({ official, zh, en }, i) => [
      ...(official ? [textOf('official', i, official)] : []),
      ...(zh === official ? [] : [textOf('zh', i, zh)]),
      textOf('en', i, en),
    ]),
    textOf('symbol', 0, code.symbol),
    ...(code.constants ?? []).map((constant) => textOf('constant', 0, splitCamelCase(constant))),
    ...linesOf('keyword', code.keywords),
    ...linesOf('symptom', code.symptoms),
    ...linesOf('observed', code.observed),
    ...linesOf('guidance', code.guidance),
  ];
  return {
    of: (code, note) => {
      const texts = textsOf(code);
      for (const { text } of texts) {
        note('', false);
        eachUnit(text, (unit, cjk) => {
          if (unit) wordOf(unit, cjk);
          note(unit, cjk);
        });
      }
      return texts;
    },
    idOf: (text) => words.get(text)?.id,
  };
}

/** Visits the units of a folded text in its order. */
function eachUnit(
  text: string,
  visit: (text: string, cjk: boolean, start: number, end: number) => void,
): void {
  for (let start = 0; start < text.length;) {
    const c = text.charCodeAt(start);
    let end = start + 1;
    if (isCjk(c)) visit(text.charAt(start), true, start, end);
    else if (isWordChar(c)) {
      while (end < text.length && isWordChar(text.charCodeAt(end))) end++;
      visit(text.slice(start, end), false, start, end);
    } else if (!isIgnorable(c)) visit('', false, start, end);
    start = end;
  }
}
