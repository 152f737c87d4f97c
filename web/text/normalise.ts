/** One word or one Han character of a query. Weights are relative; filler words weigh next to nothing. */
export interface Atom {
  text: string;
  han: boolean;
  weight: number;
  /** Atoms of one run stand next to each other without anything between them. */
  run: number;
}

export type Variants = ReadonlyMap<number, number>;

/** Words that say "I have a problem", not which. They still match, but hardly count. */
const FILLER_ZH =
  '为什么 为啥 怎样 啥 咋 这个 那个 一下 解决 问题 求助 怎么办 怎么回事 怎么样 怎么 什么意思 什么 如何 请问 提示 报错 返回 出现 显示 错误码 错误代码 状态码 一直 总是 老是 我的 的 了 吗 呢 啊 吧 我 你 是 在 请 该 和 与'.split(
    ' ',
  );
const FILLER_EN = new Set(
  'a an the of to for in on at by is are was be been it its this that my your i you we me with and or has have had do does did when while why what how please help get got getting error errors err code msg message returned returns there here can could should would will still always again says said shows keeps issue problem'.split(
    ' ',
  ),
);
const FILLER_WEIGHT = 0.1;
const WORD_WEIGHT = 2;

export const isHan = (c: number): boolean =>
  (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf);

/** ASCII letters and digits and the letters of other alphabets; after foldText, so lower case. */
export const isWordChar = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 48 && c <= 57) ||
  (c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7);

/** Spaces, brackets, commas and the like: what stands on both sides still belongs together. Not the ends of lines. */
const LIGHT = ' (),-_、“”';
const LIGHT_RUNS = new RegExp(`[${LIGHT.replace('-', '\\-')}]+`, 'g');
const light = new Set(Array.from(LIGHT, (c) => c.charCodeAt(0)));
export const isLight = (c: number): boolean => light.has(c);
export const withoutLight = (text: string): string => text.replace(LIGHT_RUNS, '');

/**
 * Full width to ASCII, lower case, traditional to simplified. Character by character, so that positions
 * in the result are positions in the given text and marks need no translation.
 */
export function foldText(text: string, variants: Variants): string {
  let out = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const before = text.charCodeAt(i);
    let c = before;
    if (c >= 0xff01 && c <= 0xff5e) c -= 0xfee0;
    else if (c === 0x3000) c = 32;
    if (c >= 65 && c <= 90) c += 32;
    else if (c >= 0x3400) c = variants.get(c) ?? c;
    if (c === before) continue;
    out += text.slice(copied, i) + String.fromCharCode(c);
    copied = i + 1;
  }
  return out + text.slice(copied);
}

/** Splits folded text into atoms; everything that is neither Han nor a letter or digit separates. */
export function toAtoms(folded: string): Atom[] {
  const atoms: Atom[] = [];
  let run = 0;
  for (let i = 0; i < folded.length;) {
    const c = folded.charCodeAt(i);
    let end = i + 1;
    if (isHan(c)) {
      if (atoms.at(-1)?.run === run && !atoms.at(-1)?.han) run++;
      atoms.push({ text: folded.charAt(i), han: true, weight: 1, run });
    } else if (isWordChar(c)) {
      if (atoms.at(-1)?.han) run++;
      while (end < folded.length && isWordChar(folded.charCodeAt(end))) end++;
      const text = folded.slice(i, end);
      atoms.push({ text, han: false, weight: WORD_WEIGHT, run: run++ });
    } else run++;
    i = end;
  }
  return atoms;
}

/**
 * Makes filler words light. When there is nothing but filler, everything keeps its weight.
 * @returns whether there is nothing else, or only a letter
 */
export function weighAtoms(atoms: Atom[]): boolean {
  const light = new Set<number>();
  const text = atoms.map((a) => (a.han ? a.text : '\n')).join('');
  for (const filler of FILLER_ZH) {
    for (let at = text.indexOf(filler); at >= 0; at = text.indexOf(filler, at + filler.length)) {
      for (let k = 0; k < filler.length; k++) light.add(at + k);
    }
  }
  atoms.forEach((a, i) => !a.han && FILLER_EN.has(a.text) && light.add(i));
  const rest = atoms.filter((a, i) => !light.has(i) && !/^(?:no|not|[a-z0-9])$/.test(a.text));
  if (light.size === atoms.length) return true;
  for (const i of light) {
    const atom = atoms[i];
    if (atom) atom.weight = FILLER_WEIGHT;
  }
  return rest.length === 0;
}
