/**
 * What the decoder finds where no code of the platform is: reads real text (realText.ts) and prints every finding that is
 * certain, with its surroundings.
 *
 *   npx tsx e2e/bench/foreign.ts [megabytes] [folder…]      60 MB by default
 */
import { decodeBlocks } from '../../web/decode/decode';
import { catalogIndex } from '../../web/decode/fixtures';
import { realTexts } from './realText';

const [megabytes = '60', ...folders] = process.argv.slice(2);
let units = 0;
let files = 0;
let numbers = 0;
let certain = 0;
for (const { path, text } of realTexts(
  Number(megabytes) * 1e6,
  folders.length > 0 ? folders : undefined,
)) {
  units += text.length;
  files++;
  numbers += text.match(/(?<!\d)(?:400|403|404|503)\d{4}(?!\d)/g)?.length ?? 0;
  for (const { findings } of decodeBlocks(text, catalogIndex))
    for (const { code, start, end, confidence, evidence } of findings) {
      if (confidence !== 'certain') continue;
      certain++;
      const around = `${text.slice(Math.max(0, start - 80), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 80)}`;
      console.log(`${code} ${evidence} ${path}\n    ${around.replace(/\s+/g, ' ')}`);
    }
}
console.log(
  `${(units / 1e6).toFixed(1)} million units of ${files} files: ${numbers} numbers of a code's form, ${certain} certain`,
);
