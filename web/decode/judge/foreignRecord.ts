import { isOtherMeaning } from '../meaning/otherMeaning';
import { THING_KEYS } from '../vocabulary';
import { possible, type Context, type Verdict } from './context';

/** The kind of evidence a key gives, by how it and its value are written. */
export function evidenceOf({ key, record }: Context) {
  if (key?.sep === '!=') return 'comparison';
  if (key?.sep === '<>') return 'markup';
  if (key?.sep === ':' && record().braced) return 'json';
  return 'key-value';
}

/** Speaks against a key's number when its record is another platform's: `Code` with `Message`, a message of another meaning, or a thing with name and price; else null. */
export function foreignRecord(ctx: Context): Verdict | null {
  const { key, catalogIndex, candidate, record, catalogued } = ctx;
  if (!key) return null;
  const message = ctx.message();
  const evidence = evidenceOf(ctx);
  if (message && !message.platformKey) {
    const contradicts = isOtherMeaning(catalogIndex, candidate.code, message.msg);
    const capitals = /^Code$/.test(key.name) && record().pairs.some((p) => p.key === 'Message');
    if (contradicts || (capitals && !ctx.agreement(message.msg).some))
      return possible(evidence, 'foreign-message');
    if (!catalogued) return possible(evidence, 'foreign-message');
  }
  if (key.name === 'Code' && key.quoted && !message) return possible(evidence, 'foreign-key');
  const members = record().pairs.filter((pair) => pair.depth === 0);
  const explained = message !== null && (message.platformKey || ctx.agreement(message.msg).some);
  if (
    !explained &&
    members.some((p) => THING_KEYS.has(p.key.toLowerCase())) &&
    !/err/i.test(key.name)
  )
    return possible(evidence, 'foreign-record');
  return null;
}
