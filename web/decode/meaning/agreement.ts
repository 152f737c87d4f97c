import { likeness, type KnownCodes } from './catalogIndex';
import { pieces } from './messageTerms';

/** Does `text` say what the catalog says of `code`? strong: surely. some: it shares a word. */
export function says(
  known: KnownCodes,
  code: string,
  text: string,
): { strong: boolean; some: boolean } {
  const said = pieces(text);
  const { share, count } = likeness(known, code, said);
  const whole =
    count === 1 &&
    said.size === 1 &&
    (known.codes.get(code)?.pieces.some((p) => p.size === 1) ?? false);
  return { strong: (count >= 2 && share >= 0.5) || whole, some: count > 0 };
}
