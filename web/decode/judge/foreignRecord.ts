import { isOtherMeaning } from '../meaning/otherMeaning';
import { possible, type Context, type Verdict } from './context';

/** The evidence a key gives, by how it and its value are written: comparison, markup, json, else key-value. */
export function evidenceOf({ key, record }: Context) {
  if (key?.sep === '!=') return 'comparison';
  if (key?.sep === '<>') return 'markup';
  if (key?.sep === ':' && record().braced) return 'json';
  return 'key-value';
}

/** A name of a thing, a person or a place, no id, path, time or constant. */
const NAME_LIKE =
  /^(?=.*(?:[a-z]{2}|[\u3400-\u9fff]))[\p{Lu}\u3400-\u9fff][\p{L}\p{M}\d .,'&()-]{1,60}$/u;

/**
 * Whether the record is a thing's, not an answer: it has a member that only things have, or names beside the number, and
 * nothing an answer has. Numbers in quotes are more often a thing's: the platform writes codes without.
 */
function isThing({ key, record, text, candidate, vocabulary, left }: Context): boolean {
  const { service, keys, names, sentences } = vocabulary;
  if (!key || names.errorStem.test(key.name)) return false;
  const members = record().pairs.filter((pair) => pair.depth === 0 && pair.key !== key.name);
  // An answer's status, which its code begins with.
  const status = candidate.code.slice(0, 3);
  if (
    members.some(({ key: name, value }) => value === status && keys.status.has(name.toLowerCase()))
  )
    return false;
  if (members.some(({ value }) => service.name.test(value))) return false;
  if (members.some((pair) => keys.thing.has(pair.key.toLowerCase()))) return true;
  if (!record().braced || sentences.topic.test(left)) return false;
  const isAnswers = (name: string) => keys.answer.has(name.toLowerCase().replace(/[_-]/g, ''));
  if (members.some((pair) => isAnswers(pair.key))) return false;
  const named = members.filter(
    (pair) => NAME_LIKE.test(pair.value) && !sentences.topic.test(pair.value),
  );
  return named.length >= (/["'`]/.test(text[candidate.start - 1] ?? '') ? 1 : 2);
}

/**
 * Possible, with what speaks against it, where the record of a key's number is another platform's: `Code` with `Message`, a
 * message of another meaning, or the members of a thing, such as a name and a price; else null.
 */
export function foreignRecord(ctx: Context): Verdict | null {
  const { key, catalogIndex, vocabulary, candidate, record, catalogued } = ctx;
  const { keys } = vocabulary;
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
    return possible(evidence, 'foreign-key', key.name);
  const explained = message !== null && (message.platformKey || ctx.agreement(message.msg).some);
  return !explained && isThing(ctx) ? possible(evidence, 'foreign-record') : null;
}
