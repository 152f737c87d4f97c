import { decode } from './decode';
import { catalogIndex, type DecodeCase } from './fixtures';

/** Codes found as certain, each once, in order of first appearance. */
export const certainCodes = (text: string) => [
  ...new Set(
    decode(text, catalogIndex)
      .findings.filter((f) => f.confidence === 'certain')
      .map((f) => f.code),
  ),
];

/** Whether the decoder does with a case what the case expects. */
export function passes({ class: kind, text, expect, suggest = [] }: DecodeCase): boolean {
  const found = certainCodes(text);
  if (found.join() !== expect.join()) return false;
  if (kind !== 'msg-only') return true;
  const offered = decode(text, catalogIndex).suggestions.flatMap((s) => s.codes);
  return suggest.every((code) => offered.includes(code));
}
