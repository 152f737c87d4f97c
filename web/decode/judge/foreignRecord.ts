import { says } from '../meaning/agreement';
import { isOtherMeaning } from '../meaning/meaning';
import { THING_KEYS } from '../vocabulary';
import { possible, type Context, type Verdict } from './context';

/** How a key and its value are written says which kind of evidence it is. */
export function evidenceOf({ key, record }: Context) {
  if (key?.sep === '!=') return 'comparison';
  if (key?.sep === '<>') return 'markup';
  if (key?.sep === ':' && record().braced) return 'json';
  return 'key-value';
}

/** Another platform's record: `Code` with `Message`, a foreign message, or a thing with name and price. */
export function foreignRecord(ctx: Context): Verdict | null {
  const { key, known, candidate, record, catalogued } = ctx;
  if (!key) return null;
  const words = ctx.words();
  const evidence = evidenceOf(ctx);
  if (words && !words.own) {
    const other = isOtherMeaning(known, candidate.code, words.msg);
    const capital = /^Code$/.test(key.name) && record().pairs.some((p) => p.key === 'Message');
    if (other || (capital && !says(known, candidate.code, words.msg).some))
      return possible(evidence, 'foreign-message');
    if (!catalogued) return possible(evidence, 'foreign-message');
  }
  if (key.name === 'Code' && key.quoted && !words) return possible(evidence, 'foreign-key');
  const near = record().pairs.filter((p) => p.depth === 0);
  const explained = words !== null && (words.own || says(known, candidate.code, words.msg).some);
  if (!explained && near.some((p) => THING_KEYS.has(p.key.toLowerCase())) && !/err/i.test(key.name))
    return possible(evidence, 'foreign-record');
  return null;
}
