import { ERRORISH } from '../vocabulary';
import { certain, type Context, type Verdict } from './context';
import { ROW_START, textBefore, textBehind } from './neighbours';

/** The words beside the number are what the catalog says of it. */
export function neighbourWords(ctx: Context): Verdict | null {
  const { candidate, left, right, catalogued } = ctx;
  if (!catalogued || /\w\/$/.test(left) || /^\/\w/.test(right)) return null; // a path is no label
  const startsRow = ROW_START.test(left);
  const behind = textBehind(ctx);
  const agreement = ctx.agreement(behind);
  const evidence = startsRow && /[|\t,]/.test(left + right.slice(0, 3)) ? 'table' : 'label';
  if (agreement.strong) return certain(evidence);
  // The comment above a constant.
  if (ctx.key?.sep === '=') {
    const line = candidate.start - left.length;
    const above = ctx.text.slice(Math.max(ctx.previous?.candidate.end ?? 0, line - 120, 0), line);
    if (ctx.agreement(above).strong) return certain('constant');
  }
  const before = textBefore(ctx);
  if (before && ctx.agreement(before).strong) return certain(evidence);
  const marked = /^["'`]?\s{0,3}[:=|,\-–—\t]/.test(right);
  return startsRow && agreement.some && marked && isErrorish(behind) ? certain(evidence) : null;
}

const isErrorish = (text: string) =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).some(
    (w) => ERRORISH.has(w) || w === 'not' || w === 'exists',
  ) || /错误|失败|不存在|已存在|无效|非法|不合法|过期|超过|上限|异常|不能|无法|未/.test(text);
