import { isOtherMeaning } from '../meaning/otherMeaning';
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
  const { key, catalogIndex, vocabulary, candidate, record, catalogued } = ctx;
  const { keys, names } = vocabulary;
  if (!key) return null;
  const message = ctx.message();
  const evidence = evidenceOf(ctx);
  if (message && !message.platformKey) {
    const contradicts = isOtherMeaning(catalogIndex, candidate.code, message.msg);
    const capitals =
      keys.otherCode.has(key.name) && record().pairs.some((p) => keys.otherMessage.has(p.key));
    if (contradicts || (capitals && !ctx.agreement(message.msg).some))
      return possible(evidence, 'foreign-message');
    if (!catalogued) return possible(evidence, 'foreign-message');
  }
  if (keys.otherCode.has(key.name) && key.quoted && !message)
    return possible(evidence, 'foreign-key');
  const members = record().pairs.filter((pair) => pair.depth === 0);
  const explained = message !== null && (message.platformKey || ctx.agreement(message.msg).some);
  if (
    !explained &&
    members.some((p) => keys.thing.has(p.key.toLowerCase())) &&
    !names.errorStem.test(key.name)
  )
    return possible(evidence, 'foreign-record');
  return null;
}
