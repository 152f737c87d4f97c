import type { Variants } from './fold';

/** Takes pairs as data carries them, 錯错誤误: a Traditional character, then the Simplified one it stands for. */
export function variantsOf(pairs: string): Variants {
  const variants = new Map<number, number>();
  for (let i = 0; i + 1 < pairs.length; i += 2)
    variants.set(pairs.charCodeAt(i), pairs.charCodeAt(i + 1));
  return variants;
}

/**
 * The text with Traditional characters as `variants` has them, and nothing else changed: as long as the text, so that a
 * position in one is the same position in the other. For comparing only: what is shown stays as it is.
 */
export function simplify(text: string, variants: Variants): string {
  let out = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const simple = c >= 0x3400 ? variants.get(c) : undefined;
    if (simple === undefined) continue;
    out += text.slice(copied, i) + String.fromCharCode(simple);
    copied = i + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}
