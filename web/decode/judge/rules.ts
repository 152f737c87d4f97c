import { possible, type Context, type Verdict } from './context';
import { codeKey, exception, foreignKey, namedValue, nserror } from './keyRules';
import { permalink } from './linkRule';
import { listGoesOn } from './listRule';
import { neighbourWords } from './neighbourRules';
import { askedForCode, inPattern, memberOfErrors, processId, variableOfCode } from './programRules';
import { namedGroups, sentence } from './sentenceRule';
import { comparedCode, constant, gluedToErrorWord, switchCase } from './sourceRules';
import { caption, listBelow, nextRow, tableHeader } from './tableRules';

/**
 * How a number's context is judged: the first rule that returns a verdict decides, so the order is the policy. Structure
 * before words, words before neighbours; what speaks against a code stands before what merely suggests one. A rule returns
 * null where it has no opinion, and never throws.
 */
const RULES: readonly ((ctx: Context) => Verdict | null)[] = [
  nserror,
  codeKey,
  exception,
  comparedCode,
  namedValue,
  gluedToErrorWord,
  permalink,
  processId,
  constant,
  memberOfErrors,
  variableOfCode,
  listGoesOn,
  askedForCode,
  inPattern,
  foreignKey,
  tableHeader,
  caption,
  neighbourWords,
  nextRow,
  switchCase,
  listBelow,
  sentence,
];

/**
 * Takes a number's context; returns the verdict of the first rule that has one, else that it is possible, on evidence
 * `bare`.
 */
export function judge(ctx: Context): Verdict {
  // With commas any number is written where people read it; it is a code where a table's head or a word for one says so.
  const rules = ctx.candidate.form === 'grouped' ? [tableHeader, namedGroups] : RULES;
  for (const rule of rules) {
    const verdict = rule(ctx);
    if (verdict) return verdict;
  }
  return possible('bare');
}
