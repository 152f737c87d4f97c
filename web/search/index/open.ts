import { fold, withoutMarks } from '../../text/fold';
import type { Pause } from '../slices';
import { SEARCH_INDEX_VERSION, type SearchIndex } from '../types';
import { createTexts, type IndexedText } from './documents';
import { loadSimilar } from './loadSimilar';
import { openPinyin } from './pinyin';
import { collectPostings } from './postings';
import { createSounds } from './sounds';
import { createSynonyms } from './synonyms';
import { createVocabulary } from './vocabulary';

/** An index, made ready to be searched. */
export type OpenIndex = Awaited<ReturnType<typeof openIndex>>;

/**
 * Opens an index.
 * @returns `texts` of each code, in the order of the catalog, and what finds things in them
 * @throws (rejects) when the index is of another version or damaged, or when `pause` rejects
 */
export async function openIndex(index: SearchIndex, pause: Pause) {
  if (index.version !== SEARCH_INDEX_VERSION)
    throw new Error(`search index version ${index.version}, expected ${SEARCH_INDEX_VERSION}`);
  const variants = new Map(
    Object.entries(index.traditional).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
  );
  const foldText = (text: string): string => fold(withoutMarks(text), variants);
  const allTexts = createTexts(variants);
  const texts: IndexedText[][] = [];
  const collected = collectPostings();
  for (const [doc, code] of index.codes.entries()) {
    await pause();
    const noteUnit = collected.noteOf(doc);
    texts.push(allTexts.of(code, noteUnit));
  }
  await pause();
  const postings = collected.open();
  const pinyin = openPinyin(index);
  await pause();
  const vocabulary = createVocabulary(postings.words, loadSimilar);
  await pause();
  const sounds = createSounds(pinyin, postings.chars);
  await pause();
  const synonyms = createSynonyms(index.synonyms, foldText, vocabulary, postings);
  const { idOf } = allTexts;
  return { texts, postings, pinyin, vocabulary, sounds, synonyms, variants, foldText, idOf };
}
