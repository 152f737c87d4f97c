import { fold, withoutIgnorable } from '../../text/fold';
import { tokenize, type Token } from '../../text/tokens';
import type { Syllable } from '../index/pinyin';
import { initials } from '../index/syllables';
import type { Alternative } from '../index/synonyms';
import type { WordMatch } from '../index/vocabulary';
import type { Steps } from '../steps';
import { pinyinWords, readAsPinyin } from './readAsPinyin';
import { splitCompounds } from './splitCompounds';
import type { ParseTools } from './tools';
import { weighTokens } from './weights';

// In this folder `from` and `to` are offsets into the tokens of a query, `to` excluded.

/** Consecutive syllables of a query that are looked for side by side. */
export interface TokenRun {
  from: number;
  to: number;
  syllables: Syllable[];
  /** One token per syllable, so that a part of the run may be found; otherwise it is found as a whole or not at all. */
  divisible: boolean;
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
export interface ParsedQuery {
  tokens: Token[];
  /** Sum of the weights of the tokens; 0 when there is nothing to search. */
  totalWeight: number;
  /** Nothing in it tells one code from another: filler, or a single letter. */
  vague: boolean;
  /** The query, folded, without ignorable signs: as IndexedText.dense. */
  dense: string;
  /** It holds Traditional characters. */
  traditional: boolean;
  runs: TokenRun[];
  words: TypedWord[];
  alternatives: Alternative[];
}

const MOST_TOKENS = 48;
const MOST_CHARACTERS = 400;
const LONGEST_WORD = 64;
const LONGEST_RUN = 32;
/** A syllable that is not finished yet weighs half of one. */
const UNFINISHED_WEIGHT = 0.5;

/** Two words of the query that the catalog writes as one: `access key` for accesskey. */
function joinedWords(tokens: readonly Token[], { vocabulary }: ParseTools): Alternative[] {
  return tokens.flatMap(({ han, text }, i): Alternative[] => {
    const both = text + (tokens[i + 1]?.text ?? '');
    if (han || both === text || !vocabulary.has(both)) return [];
    const words = { han: '', words: [both], stems: [vocabulary.stem(both)], label: both };
    return [{ from: i, to: i + 2, ...words, quality: 0.95, kind: 'literal' }];
  });
}

/** Fills `query` with the tokens, those of words that are pinyin replaced by their syllables, and with runs and words. */
function* expandPinyin(
  tokens: readonly Token[],
  tools: ParseTools,
  query: ParsedQuery,
): Steps<void> {
  const { has, match } = tools.vocabulary;
  for (let i = 0; i < tokens.length;) {
    let end = i;
    while (end < tokens.length && !tokens[end]?.han) end++;
    const pinyin = pinyinWords(tokens, i, end, tools);
    // Only a word by itself may be pinyin with a letter too many.
    const alone = end - i === 1;
    let syllables: Syllable[] = [];
    const endRun = (): void => {
      const to = query.tokens.length;
      if (syllables.length) {
        const from = to - syllables.length;
        query.runs.push({ from, to, syllables, divisible: true, kind: 'pinyin' });
      }
      syllables = [];
    };
    for (let w = i; w < end; w++) {
      const token = tokens[w];
      if (!token) break;
      const from = query.tokens.length;
      const { text } = token;
      yield;
      const matches = match(text);
      let read = pinyin.has(w) ? readAsPinyin(text, tools, true) : [];
      if (!read.length && alone && !matches.size && !tools.isWord(text)) {
        read = readAsPinyin(text, tools, false);
      }
      if (read.length) {
        for (const { id, letters } of read) {
          query.tokens.push({ ...token, text: letters, weight: id ? 1 : UNFINISHED_WEIGHT });
        }
        syllables.push(...read);
      } else {
        endRun();
        query.tokens.push(token);
      }
      const to = query.tokens.length;
      query.words.push({ from, to, text, matches });
      if (has(text) || text.length < 2 || !/^[a-z]{2,16}$/.test(text)) continue;
      for (const letters of initials(tools.pinyin, text)) {
        const kind = letters.some((s) => s.id) ? 'pinyin' : 'initials';
        query.runs.push({ from, to, syllables: letters, divisible: false, kind });
      }
    }
    endRun();
    const run = tokens[end]?.run;
    for (; end < tokens.length && tokens[end]?.han && tokens[end]?.run === run; end++) {
      const token = tokens[end];
      if (!token) break;
      const syllable = { char: token.text.charCodeAt(0), id: 0, letters: '' };
      const last = query.runs.at(-1);
      const from = query.tokens.length;
      query.tokens.push(token);
      const continues =
        last?.kind === 'literal' &&
        last.to === from &&
        end > i &&
        tokens[end - 1]?.run === run &&
        last.syllables.length < LONGEST_RUN;
      if (continues) {
        last.syllables.push(syllable);
        last.to++;
      } else {
        query.runs.push({
          from,
          to: from + 1,
          syllables: [syllable],
          divisible: true,
          kind: 'literal',
        });
      }
    }
    i = end;
  }
}

/**
 * Reads a query as it was typed. Only its first 400 UTF-16 units and 48 tokens count; words longer than 64 letters are left
 * out. Refuses nothing: a query without words or characters has no tokens.
 */
export function* parseQuery(query: string, tools: ParseTools): Steps<ParsedQuery> {
  const plain = query.slice(0, MOST_CHARACTERS).normalize('NFKC');
  const folded = fold(splitCompounds(plain, tools), tools.variants);
  const tokens = tokenize(folded)
    .filter((t) => t.text.length <= LONGEST_WORD)
    .slice(0, MOST_TOKENS);
  const vague = weighTokens(tokens, tools.fillers);
  const dense = withoutIgnorable(fold(plain, tools.variants));
  const traditional = fold(plain, new Map()) !== fold(plain, tools.variants);
  const parsed: ParsedQuery = {
    tokens: [],
    totalWeight: 0,
    vague,
    dense,
    traditional,
    runs: [],
    words: [],
    alternatives: [],
  };
  yield* expandPinyin(tokens, tools, parsed);
  parsed.totalWeight = parsed.tokens.reduce((sum, t) => sum + t.weight, 0);
  parsed.alternatives = [...joinedWords(parsed.tokens, tools), ...tools.synonyms(parsed.tokens)];
  return parsed;
}
