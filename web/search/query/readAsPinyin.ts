import type { Token } from '../../text/tokens';
import type { PlanTools } from './tools';
import { syllables, type Unit } from '../index/pinyin';

/** How a word reads as pinyin, if it does without a letter too many (`strict`) or with few. */
export function spoken(word: string, tools: PlanTools, strict: boolean): Unit[] {
  if (!/^[a-z]+$/.test(word)) return [];
  const { units, junk } = syllables(tools.sounds, word, tools.pairs.together);
  if (strict ? junk === 0 : junk * 4 < word.length && units.length > 2) return units;
  return [];
}

/**
 * Which of the words from `start` to `end` are pinyin. `you xiang`: of neighbours that all can be pinyin, all are
 * when one of them can be nothing else. A single word among English ones is left alone (language is not lan gua ge).
 */
export function pinyinWords(
  atoms: readonly Token[],
  start: number,
  end: number,
  tools: PlanTools,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = start; from < end;) {
    let to = from;
    let names = 0;
    let counted = 0;
    for (; to < end; to++) {
      const { text = '', weight = 0 } = atoms[to] ?? {};
      const own = spoken(text, tools, true);
      // Only the last syllable of all may be on its way.
      if (!own.length || (to + 1 < atoms.length && own.some((u) => !u.id))) break;
      if (!tools.isWord(text)) names++;
      if (weight >= 1) counted++;
    }
    const alone = counted < 2 && to - from < end - start;
    if (names > 0 && !alone) for (let i = from; i < to; i++) found.add(i);
    from = Math.max(to, from + 1);
  }
  return found;
}
