import type { Token } from '../../text/tokens';
import type { Syllable } from '../index/pinyin';
import { splitSyllables } from '../index/syllables';
import type { ParseTools } from './tools';

/**
 * Reads a word as pinyin.
 * @param strict every letter has to belong to a syllable; otherwise less than a quarter may not, and there have to be three
 * syllables
 * @returns its syllables; empty when it does not read as pinyin
 */
export function readAsPinyin(word: string, tools: ParseTools, strict: boolean): Syllable[] {
  if (!/^[a-z]+$/.test(word)) return [];
  const { adjacent } = tools.soundBigrams;
  const { syllables, strayLetters } = splitSyllables(tools.pinyin, word, adjacent);
  const few = strayLetters * 4 < word.length && syllables.length > 2;
  return (strict ? strayLetters === 0 : few) ? syllables : [];
}

/**
 * Which of the tokens from `start` to `end` (excluded), all Latin words, are pinyin: of neighbours that all read as pinyin
 * (`you xiang`), all are when one of them is no other word. A single one among English words is not (language is not
 * lan gua ge).
 * @returns offsets into `tokens`
 */
export function pinyinWords(
  tokens: readonly Token[],
  start: number,
  end: number,
  tools: ParseTools,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = start; from < end;) {
    let to = from;
    let unknownWords = 0;
    let weighty = 0;
    for (; to < end; to++) {
      const { text = '', weight = 0 } = tokens[to] ?? {};
      const syllables = readAsPinyin(text, tools, true);
      // An unfinished syllable is allowed at the end of the query only.
      if (!syllables.length || (to + 1 < tokens.length && syllables.some((s) => !s.id))) break;
      if (!tools.isWord(text)) unknownWords++;
      if (weight >= 1) weighty++;
    }
    const alone = weighty < 2 && to - from < end - start;
    if (unknownWords > 0 && !alone) for (let i = from; i < to; i++) found.add(i);
    from = Math.max(to, from + 1);
  }
  return found;
}
