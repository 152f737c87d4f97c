import type { PlanTools } from './tools';
import { withSpaces } from './splitCompounds';
import { fold, withoutIgnorable } from '../../text/fold';
import { tokenize, type Token } from '../../text/tokens';
import { weighTokens } from './weights';
import type { Steps } from '../steps';
import { initials, type Unit } from '../index/pinyin';
import { pinyinWords, spoken } from './readAsPinyin';
import type { Alternative } from '../index/synonyms';
import type { WordMatch } from '../index/vocabulary';

/** Consecutive units of a query that are looked for side by side. */
export interface Run {
  from: number;
  to: number;
  units: Unit[];
  /** One atom per unit, so that parts of the run count; otherwise it is found as a whole or not at all. */
  parts: boolean;
  kind: 'literal' | 'pinyin' | 'initials';
}

/** A typed word and the catalog's words that answer it. */
export interface TypedWord {
  from: number;
  to: number;
  text: string;
  matches: Map<string, WordMatch>;
}

/** Everything about a query that does not depend on a code. */
export interface Plan {
  atoms: Token[];
  total: number;
  /** Nothing in it tells one code from another: filler, or a single letter. */
  vague: boolean;
  /** The query without spaces, dashes and the like, as FieldText has it. */
  dense: string;
  traditional: boolean;
  runs: Run[];
  words: TypedWord[];
  alternatives: Alternative[];
}

const MOST_ATOMS = 48;
const MOST_CHARACTERS = 400;
const LONGEST_WORD = 64;
const LONGEST_RUN = 32;

/** `accesskey` for access key. */
function joined(atoms: readonly Token[], tools: PlanTools): Alternative[] {
  const { has, stem } = tools.vocabulary;
  const out: Alternative[] = [];
  const add = (from: number, to: number, words: string[]): void => {
    const label = words.join(' ');
    out.push({
      from,
      to,
      han: '',
      words,
      stems: words.map(stem),
      quality: 0.95,
      kind: 'literal',
      label,
    });
  };
  atoms.forEach(({ han, text }, i) => {
    if (han) return;
    const both = text + (atoms[i + 1]?.text ?? '');
    if (has(both) && both !== text) add(i, i + 2, [both]);
  });
  return out;
}

/** Puts the syllables of words that are pinyin in the place of the words. */
function* spellOut(atoms: readonly Token[], tools: PlanTools, plan: Plan): Steps<void> {
  const { has, match } = tools.vocabulary;
  for (let i = 0; i < atoms.length;) {
    let end = i;
    while (end < atoms.length && !atoms[end]?.han) end++;
    const pinyin = pinyinWords(atoms, i, end, tools);
    // Only a word by itself may be pinyin with a letter too many.
    const alone = end - i === 1;
    let units: Unit[] = [];
    const spell = (): void => {
      const to = plan.atoms.length;
      if (units.length) {
        plan.runs.push({ from: to - units.length, to, units, parts: true, kind: 'pinyin' });
      }
      units = [];
    };
    for (let w = i; w < end; w++) {
      const atom = atoms[w];
      if (!atom) break;
      const from = plan.atoms.length;
      const { text } = atom;
      yield;
      const matches = match(text);
      let own = pinyin.has(w) ? spoken(text, tools, true) : [];
      if (!own.length && alone && !matches.size && !tools.isWord(text)) {
        own = spoken(text, tools, false);
      }
      if (own.length) {
        for (const u of own) plan.atoms.push({ ...atom, text: u.letters, weight: u.id ? 1 : 0.5 });
        units.push(...own);
      } else {
        spell();
        plan.atoms.push(atom);
      }
      const to = plan.atoms.length;
      plan.words.push({ from, to, text, matches });
      if (has(text) || text.length < 2 || !/^[a-z]{2,16}$/.test(text)) continue;
      for (const letters of initials(tools.sounds, text)) {
        plan.runs.push({
          from,
          to,
          units: letters,
          parts: false,
          kind: letters.some((u) => u.id) ? 'pinyin' : 'initials',
        });
      }
    }
    spell();
    for (
      const run = atoms[end]?.run;
      end < atoms.length && atoms[end]?.han && atoms[end]?.run === run;
      end++
    ) {
      const atom = atoms[end];
      if (!atom) break;
      const unit = { char: atom.text.charCodeAt(0), id: 0, letters: '' };
      const last = plan.runs.at(-1);
      plan.atoms.push(atom);
      if (
        last?.kind === 'literal' &&
        last.to === plan.atoms.length - 1 &&
        end > i &&
        atoms[end - 1]?.run === run &&
        last.units.length < LONGEST_RUN
      ) {
        last.units.push(unit);
        last.to++;
      } else {
        plan.runs.push({
          from: plan.atoms.length - 1,
          to: plan.atoms.length,
          units: [unit],
          parts: true,
          kind: 'literal',
        });
      }
    }
    i = end;
  }
}

export function* planQuery(query: string, tools: PlanTools): Steps<Plan> {
  const plain = query.slice(0, MOST_CHARACTERS).normalize('NFKC');
  const folded = fold(withSpaces(plain, tools), tools.variants);
  const atoms = tokenize(folded)
    .filter((a) => a.text.length <= LONGEST_WORD)
    .slice(0, MOST_ATOMS);
  const vague = weighTokens(atoms);
  const dense = withoutIgnorable(fold(plain, tools.variants));
  const traditional = fold(plain, new Map()) !== fold(plain, tools.variants);
  const plan: Plan = {
    atoms: [],
    total: 0,
    vague,
    dense,
    traditional,
    runs: [],
    words: [],
    alternatives: [],
  };
  yield* spellOut(atoms, tools, plan);
  plan.total = plan.atoms.reduce((sum, a) => sum + a.weight, 0);
  plan.alternatives = [...joined(plan.atoms, tools), ...tools.synonyms(plan.atoms)];
  return plan;
}
