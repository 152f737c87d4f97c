import { foldText, toAtoms, weighAtoms, type Atom } from './normalise';
import type { Pairs } from './pairs';
import { initials, syllables, type Sounds, type Unit } from './sounds';
import type { Alternative } from './synonyms';
import type { Vocabulary, WordMatch } from './vocabulary';

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
  atoms: Atom[];
  total: number;
  traditional: boolean;
  runs: Run[];
  words: TypedWord[];
  alternatives: Alternative[];
}

export interface PlanTools {
  variants: ReadonlyMap<number, number>;
  vocabulary: Vocabulary;
  sounds: Sounds;
  pairs: Pairs;
  synonyms: (atoms: readonly Atom[]) => Alternative[];
}

const MOST_ATOMS = 48;
const MOST_CHARACTERS = 400;
const LONGEST_WORD = 64;
const LONGEST_RUN = 32;

/** `access key` for accesskey, `accesstoken` for access token. */
function joinedAndSplit(atoms: readonly Atom[], { has, stem }: Vocabulary): Alternative[] {
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
    const joined = text + (atoms[i + 1]?.text ?? '');
    if (has(joined) && joined !== text) add(i, i + 2, [joined]);
    for (let k = 3; k + 3 <= text.length && !has(text); k++) {
      const parts = [text.slice(0, k), text.slice(k)];
      if (parts.every(has)) add(i, i + 1, parts);
    }
  });
  return out;
}

/** How a word reads as pinyin, if it does without a letter too many (`strict`) or with few. */
function spoken(word: string, tools: PlanTools, strict: boolean): Unit[] {
  if (!/^[a-z]+$/.test(word)) return [];
  const { units, junk } = syllables(tools.sounds, word, tools.pairs.together);
  if (strict ? junk === 0 : junk * 4 < word.length && units.length > 2) return units;
  return [];
}

/** Puts the syllables of words that are pinyin in the place of the words. */
function spellOut(atoms: readonly Atom[], tools: PlanTools, plan: Plan): void {
  const { has, match } = tools.vocabulary;
  for (let i = 0; i < atoms.length;) {
    let end = i;
    while (end < atoms.length && !atoms[end]?.han) end++;
    const words = atoms.slice(i, end);
    // `you xiang`: where every word can be pinyin and one can be nothing else, all are.
    const all =
      words.some((w) => !has(w.text)) && words.every((w) => spoken(w.text, tools, true).length);
    const units: Unit[] = [];
    const first = plan.atoms.length;
    for (const atom of words) {
      const from = plan.atoms.length;
      const { text } = atom;
      const matches = match(text);
      let own = all ? spoken(text, tools, true) : [];
      if (!all && !matches.size) own = spoken(text, tools, false);
      if (own.length) {
        for (const u of own) plan.atoms.push({ ...atom, text: u.letters, weight: u.id ? 1 : 0.5 });
        units.push(...own);
      } else plan.atoms.push(atom);
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
    const to = plan.atoms.length;
    if (units.length === to - first && units.length) {
      plan.runs.push({ from: first, to, units, parts: true, kind: 'pinyin' });
    }
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

export function planQuery(query: string, tools: PlanTools): Plan {
  const plain = query.slice(0, MOST_CHARACTERS).normalize('NFKC');
  const folded = foldText(plain, tools.variants);
  const atoms = toAtoms(folded)
    .filter((a) => a.text.length <= LONGEST_WORD)
    .slice(0, MOST_ATOMS);
  weighAtoms(atoms);
  const traditional = foldText(plain, new Map()) !== folded;
  const plan: Plan = { atoms: [], total: 0, traditional, runs: [], words: [], alternatives: [] };
  spellOut(atoms, tools, plan);
  plan.total = plan.atoms.reduce((sum, a) => sum + a.weight, 0);
  plan.alternatives = [
    ...joinedAndSplit(plan.atoms, tools.vocabulary),
    ...tools.synonyms(plan.atoms),
  ];
  return plan;
}
