/**
 * How much a verdict depends on what stands around it, and on the number alone: npx tsx e2e/bench/mutation.ts
 * Every case is put into real text (realText.ts), and every number of long real texts is swapped for a code of the catalog.
 */
import { decode } from '../../web/decode/decode';
import { CASE_FILES, catalogIndex, codes, readCases } from '../../web/decode/fixtures';
import { certainCodes, passes } from '../../web/decode/score';
import { realTexts } from './realText';

let state = 1;
/** The same numbers in every run. */
const random = (below: number) => {
  state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
  return state % below;
};

const texts = [...realTexts(12e6)].filter(({ text }) => text.length > 6_000);
/** A few thousand units of real text, from the beginning of a line to the end of one, without a number like a code. */
function piece(): string {
  const { text } = texts[random(texts.length)] ?? { text: '' };
  const from = random(Math.max(1, text.length - 4_000));
  const lines = text.slice(from, from + 3_000).split('\n');
  return lines.slice(1, -1).join('\n').replace(/\d{7}/g, '1234567');
}

function embedded() {
  let changed = 0;
  let falseCertain = 0;
  const cases = CASE_FILES.flatMap(readCases).filter((one) => one.class !== 'msg-only');
  for (const one of cases) {
    const alone = passes(one);
    const text = `${piece()}\n\n${one.text}\n\n${piece()}`;
    if (passes({ ...one, text }) !== alone) changed++;
    if (certainCodes(text).some((code) => !one.expect.includes(code))) falseCertain++;
  }
  console.log(
    `${cases.length} cases inside real text: ${changed} judged otherwise than alone, ${falseCertain} with a code that is none`,
  );
}

function swapped() {
  const by = new Map<string, number>();
  let numbers = 0;
  for (const { text } of texts.slice(0, 600)) {
    const other = text
      .slice(0, 40_000)
      .replace(/(?<![\w.])\d{2,9}(?![\w.])/g, () => codes[random(codes.length)] ?? '');
    for (const { confidence, evidence } of decode(other, catalogIndex).findings) {
      numbers++;
      if (confidence === 'certain') by.set(evidence, (by.get(evidence) ?? 0) + 1);
    }
  }
  const certain = [...by.values()].reduce((sum, n) => sum + n, 0);
  const kinds = [...by].map(([evidence, n]) => `${evidence} ${n}`).join(', ');
  console.log(
    `${numbers} numbers of long real texts swapped for codes: ${certain} certain (${kinds})`,
  );
}

embedded();
swapped();
