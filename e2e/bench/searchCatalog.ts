import type { CodeEntry } from '../../content/types';

// A larger catalog made of the real one, the same on every run: the first copy is the real one, every further copy
// of a code gets a class of its own, a qualifier in its texts, and the keywords of another code.

const PLACES_ZH = '东西南北中前后左右上'.split('');
const THINGS_ZH = ['仓库', '车间', '展厅', '机房', '泵站', '花园', '码头', '隧道', '食堂', '教室'];
const PLACES_EN = [
  'east',
  'west',
  'south',
  'north',
  'central',
  'front',
  'rear',
  'left',
  'right',
  'upper',
];
const THINGS_EN = [
  'depot',
  'workshop',
  'showroom',
  'plant',
  'pump',
  'garden',
  'dock',
  'tunnel',
  'canteen',
  'school',
];

/** @param copies how many times the real catalog; at most 10 */
export function enlarge(codes: readonly CodeEntry[], copies: number): CodeEntry[] {
  const classes = [...new Set(codes.map((c) => c.code.slice(0, 3)))];
  const out = [...codes];
  for (let k = 1; k < copies; k++) {
    const zh = `${PLACES_ZH[k % 10] ?? ''}${THINGS_ZH[Math.floor(k / 10) % 10] ?? ''}`;
    const en = `${PLACES_EN[k % 10] ?? ''} ${THINGS_EN[Math.floor(k / 10) % 10] ?? ''}`;
    codes.forEach((c, i) => {
      const status = 100 + classes.indexOf(c.code.slice(0, 3)) * 100 + k;
      const keywords = codes[(i + k * 37) % codes.length]?.keywords;
      out.push({
        ...c,
        code: `${status}${c.code.slice(3)}`,
        symbol: `${c.symbol}_${en.toUpperCase().replace(' ', '_')}`,
        meanings: c.meanings.map((m) => ({
          ...m,
          ...(m.official ? { official: `${zh}${m.official}` } : {}),
          title: { zh: `${zh}：${m.title.zh}`, en: `${m.title.en} (${en})` },
        })),
        ...(keywords ? { keywords } : {}),
      });
    });
  }
  return out;
}
