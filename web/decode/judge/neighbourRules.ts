import { says } from '../meaning/agreement';
import { ERRORISH } from '../vocabulary';
import { certain, type Context, type Verdict } from './context';
import { ROW, textBefore, textBehind } from './neighbours';

/** The words beside the number are what the catalog says of it. */
export function beside(ctx: Context): Verdict | null {
  const { known, candidate, left, right, catalogued } = ctx;
  if (!catalogued || /\w\/$/.test(left) || /^\/\w/.test(right)) return null; // a path is no label
  const row = ROW.test(left);
  const behind = textBehind(ctx);
  const right_ = says(known, candidate.code, behind);
  const evidence = row && /[|\t,]/.test(left + right.slice(0, 3)) ? 'table' : 'label';
  if (right_.strong) return certain(evidence);
  // The comment above a constant.
  if (ctx.key?.sep === '=') {
    const line = candidate.start - left.length;
    const above = ctx.text.slice(Math.max(ctx.previous?.candidate.end ?? 0, line - 120, 0), line);
    if (says(known, candidate.code, above).strong) return certain('constant');
  }
  const before = textBefore(ctx);
  if (before && says(known, candidate.code, before).strong) return certain(evidence);
  if (row && right_.some && /^["'`]?\s{0,3}[:=|,\-–—\t]/.test(right) && isErrorish(behind))
    return certain(evidence);
  return null;
}

const isErrorish = (text: string) =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).some(
    (w) => ERRORISH.has(w) || w === 'not' || w === 'exists',
  ) || /错误|失败|不存在|已存在|无效|非法|不合法|过期|超过|上限|异常|不能|无法|未/.test(text);
