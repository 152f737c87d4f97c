import type { PinyinTable } from './index/pinyin';
import type { IndexedCode } from './types';

const MOST_CODES = 8;
/** In a large catalog a question takes longer, and says as much. */
const LARGE = 300;

/** Questions that make every part of the engine run once: titles, beginnings, slips, pinyin and initials of some codes. */
export function warmUps(codes: readonly IndexedCode[], { readings }: PinyinTable): string[] {
  const count = codes.length > LARGE ? MOST_CODES / 4 : MOST_CODES;
  return Array.from({ length: count }, (_, k) => codes[Math.floor((codes.length * k) / count)])
    .map((code) => code?.meanings[0] ?? { zh: '', en: '' })
    .flatMap(({ zh, en }) => {
      const syllables = Array.from(zh.slice(0, 3), (char) => readings(char)[0] ?? '');
      const initials = syllables.map((syllable) => syllable.charAt(0));
      const misspelt = en.replace(/(\w{3})\w(?=\w{2})/g, '$1');
      const wrong = zh.replace(/(..)./, '$1');
      return [
        zh,
        zh.slice(0, 2),
        zh.slice(1),
        en,
        misspelt,
        wrong,
        syllables.join(''),
        initials.join(''),
      ];
    });
}
