import type { PlanTools } from './tools';
import { spoken } from './readAsPinyin';

const SHORTEST_PART = 3;
const SHORTEST_GLUED = 4;

/** The text as known words and nothing else; the first are as long as can be. */
function knownWords(text: string, isWord: (word: string) => boolean): string[] | undefined {
  if (isWord(text)) return [text];
  for (let k = text.length - SHORTEST_PART; k >= SHORTEST_PART; k--) {
    const rest = isWord(text.slice(0, k)) ? knownWords(text.slice(k), isWord) : undefined;
    if (rest) return [text.slice(0, k), ...rest];
  }
  return undefined;
}

/** `accesstoken`, `tokenguoqi`, `qiyeaccesskeybucunzai`: known words, or one with pinyin around. */
function unglued(text: string, tools: PlanTools): string | undefined {
  const words = knownWords(text, tools.isWord);
  if (words) return words.join(' ');
  const isPinyin = (part: string): boolean => !part || spoken(part, tools, true).length > 0;
  for (let n = text.length - 2; n >= SHORTEST_GLUED; n--) {
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

/** `exportTaskNotFound` as four words, `tokenguoqi` as two; names the catalog knows (AccessKey) stay one. */
export const withSpaces = (text: string, tools: PlanTools): string =>
  text.replace(/[A-Za-z]{2,32}/g, (name) => {
    const lower = name.toLowerCase();
    if (tools.isWord(lower)) return name;
    const parts = name.replace(/([a-z])(?=[A-Z])/g, '$1 ');
    return parts === name ? (unglued(lower, tools) ?? name) : parts;
  });
