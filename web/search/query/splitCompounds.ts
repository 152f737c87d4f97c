import { readAsPinyin } from './readAsPinyin';
import type { ParseTools } from './tools';

const SHORTEST_PART = 3;
/** Of a word with pinyin around it. */
const SHORTEST_WORD = 4;

/** The text as known words and nothing else; the first are as long as can be. */
function knownWords(text: string, isWord: (word: string) => boolean): string[] | undefined {
  if (isWord(text)) return [text];
  for (let k = text.length - SHORTEST_PART; k >= SHORTEST_PART; k--) {
    const rest = isWord(text.slice(0, k)) ? knownWords(text.slice(k), isWord) : undefined;
    if (rest) return [text.slice(0, k), ...rest];
  }
  return undefined;
}

/** `accesstoken`, `tokenguoqi`, `qiyeaccesskeybucunzai`: known words, or one with pinyin around, with spaces between. */
function splitCompound(text: string, tools: ParseTools): string | undefined {
  const words = knownWords(text, tools.isWord);
  if (words) return words.join(' ');
  const isPinyin = (part: string): boolean => !part || readAsPinyin(part, tools, true).length > 0;
  for (let n = text.length - 2; n >= SHORTEST_WORD; n--) {
    for (let at = 0; at + n <= text.length; at++) {
      const word = text.slice(at, at + n);
      const before = text.slice(0, at);
      const after = text.slice(at + n);
      if (!tools.vocabulary.has(word) || isPinyin(word)) continue;
      if (isPinyin(before) && isPinyin(after)) return `${before} ${word} ${after}`;
    }
  }
  return undefined;
}

/**
 * The query with spaces in words that were written together: `exportTaskNotFound` as four words, `tokenguoqi` as two. A word
 * that the catalog has (AccessKey) stays one, and so does what can't be taken apart without a rest.
 */
export const splitCompounds = (query: string, tools: ParseTools): string =>
  query.replace(/[A-Za-z]{2,32}/g, (compound) => {
    const lower = compound.toLowerCase();
    if (tools.isWord(lower)) return compound;
    const parts = compound.replace(/([a-z])(?=[A-Z])/g, '$1 ');
    return parts === compound ? (splitCompound(lower, tools) ?? compound) : parts;
  });
