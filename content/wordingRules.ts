import { causesOf, fixesOf, HAN, placed, statementsOf, type Rule } from './rule';
import type { Text } from './types';

// How our own texts are worded, in both languages. The words to look for stand in the catalog (`terms`, `wording`).

const CJK = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const LANGS = ['zh', 'en'] as const;

export const wordingRules: Rule[] = [
  {
    name: 'languages-apart',
    scope: 'text',
    check: ({ at, text }) => [
      ...(HAN.test(text.zh) || text.zh === text.en
        ? []
        : [`${at}.zh: it has no Chinese characters; translate it`]),
      ...(text.zh === text.en ? [`${at}: zh and en are the same text; translate one of them`] : []),
      ...(CJK.test(text.en)
        ? [`${at}.en: it contains Chinese characters or punctuation; write it in English`]
        : []),
    ],
  },
  {
    name: 'length',
    scope: 'text',
    check: ({ at, text, max }) =>
      LANGS.filter((lang) => text[lang].length > max[lang]).map(
        (lang) =>
          `${at}.${lang}: it has ${text[lang].length} characters; shorten it to ${max[lang]}`,
      ),
  },
  {
    name: 'terms',
    scope: 'text',
    check: ({ at, text }, { terms = [] }) =>
      terms.flatMap((term) =>
        term.avoid
          .filter((word) => usesWord(text, word))
          .map(
            (word) =>
              `${at}: "${word}" is not our word; use "${HAN.test(word) ? term.zh : term.en}"`,
          ),
      ),
  },
  {
    name: 'same-figures',
    scope: 'text',
    check: ({ at, text }) => {
      const [zh, en] = LANGS.map((lang) => figures(text[lang]));
      return zh === en
        ? []
        : [`${at}: zh has the figures ${zh || 'none'}, en ${en || 'none'}; make them the same`];
    },
  },
  {
    name: 'padding',
    scope: 'code',
    check: (entry, { wording }) =>
      (wording?.padding ?? [])
        .filter(({ kinds, codes }) => !kinds.includes(entry.kind) && !codes.includes(entry.code))
        .flatMap((phrases) =>
          causesOf(entry).flatMap(([at, cause]) =>
            foundIn(cause, phrases)
              .slice(0, 1)
              .map(
                (phrase) =>
                  `${at}: "${phrase}" is a cause of every call; write what is special to this code, or allow it in wording.padding`,
              ),
          ),
        ),
  },
  {
    name: 'price-told',
    scope: 'code',
    check: (entry, { wording }) =>
      fixesOf(entry).flatMap(([at, fix]) =>
        LANGS.flatMap((lang) => {
          if (!wording) return [];
          const { verbs, price, spare } = wording.destructive;
          const advice = [...spare[lang]].sort(capitalsFirst).reduce(without, fix[lang]);
          const verb = verbs[lang].find((word) => has(advice, word));
          return verb === undefined || price[lang].some((word) => has(fix[lang], word))
            ? []
            : [
                `${at}.${lang}: "${verb}" destroys something; say in the same sentence what is lost`,
              ];
        }),
      ),
  },
  {
    name: 'stands-alone',
    scope: 'catalog',
    check: ({ codes, domains, wording }) =>
      [
        ...codes.flatMap((entry): [string, Text][] => statementsOf(entry)),
        ...domains.flatMap(({ id, decisions }) =>
          placed(`domain ${id}, decisions`, decisions).map(([at, row]): [string, Text] => [
            `${at}.do`,
            row.do,
          ]),
        ),
      ].flatMap(([at, text]) =>
        LANGS.flatMap((lang) =>
          (wording?.pointers[lang] ?? [])
            .filter((word) => begins(text[lang], word))
            .map(
              (word) =>
                `${at}.${lang}: it begins with "${word}", which points to another sentence; name what is meant`,
            ),
        ),
      ),
  },
];

/** All figures of a text in the order of their size, as one text; thousands may be grouped by commas. */
function figures(text: string): string {
  const found = text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '').match(/\d+(?:\.\d+)*/g) ?? [];
  return [...new Set(found)].sort().join(', ');
}

function foundIn(text: Text, phrases: { zh: string[]; en: string[] }): string[] {
  return LANGS.flatMap((lang) => phrases[lang].filter((phrase) => has(text[lang], phrase)));
}

/** What is in capitals has to go before case is forgotten. */
const capitalsFirst = (a: string, b: string) =>
  Number(b === b.toUpperCase()) - Number(a === a.toUpperCase());

const plain = (text: string) => text.toLowerCase();

/** Chinese phrases stand anywhere; others, in any case of letters, only as whole words. */
function has(text: string, phrase: string): boolean {
  return HAN.test(phrase) ? text.includes(phrase) : wholeWord(plain(text), plain(phrase));
}

/** A word of the Latin alphabet has to end where the beginning ends: "It" is not the beginning of "Items". */
function begins(text: string, word: string): boolean {
  return text.startsWith(word) && (HAN.test(word) || !/\w/.test(text[word.length] ?? ' '));
}

function without(text: string, phrase: string): string {
  return HAN.test(phrase) ? text.replaceAll(phrase, '') : plain(text).replaceAll(plain(phrase), '');
}

/** Words to avoid in capitals (APP) are looked for as they are, in both languages. */
function usesWord(text: Text, word: string): boolean {
  if (HAN.test(word)) return text.zh.includes(word);
  if (word === word.toUpperCase()) return LANGS.some((lang) => wholeWord(text[lang], word));
  return wholeWord(plain(text.en), plain(word));
}

/** Whether a word stands in a text by itself, not within a name, a path or a placeholder. */
function wholeWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\w/{-]/.test(`${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`)) return true;
  }
  return false;
}
