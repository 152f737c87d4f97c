import { possible, type Context, type Verdict } from './context';
import { codeKey, exception, foreignKey, namedValue, nserror } from './keyRules';
import { permalink } from './linkRule';
import { listGoesOn } from './listRule';
import { neighbourWords } from './neighbourRules';
import { askedForCode, inPattern, memberOfErrors, processId, variableOfCode } from './programRules';
import { sentence } from './sentenceRule';
import { comparedCode, constant, gluedToErrorWord, switchCase } from './sourceRules';
import { caption, nextRow, tableHeader } from './tableRules';

/**
 * How a number's context is judged: the first rule that returns a verdict decides, so the order is the policy. Structure
 * before words, words before neighbours; what speaks against a code stands before what merely suggests one. A rule returns
 * null where it has no opinion, and never throws.
 */
export const RULES: readonly { name: string; judge: (ctx: Context) => Verdict | null }[] = [
  { name: 'NSError', judge: nserror },
  { name: 'value of a code key', judge: codeKey },
  { name: 'exception', judge: exception },
  { name: 'compared with a code', judge: comparedCode },
  { name: 'named value', judge: namedValue },
  { name: 'glued to an error word', judge: gluedToErrorWord },
  { name: 'permalink', judge: permalink },
  { name: 'process id', judge: processId },
  { name: 'constant', judge: constant },
  { name: 'member of errors', judge: memberOfErrors },
  { name: 'variable that holds a code', judge: variableOfCode },
  { name: 'list goes on', judge: listGoesOn },
  { name: 'collection asked for a code', judge: askedForCode },
  { name: 'in a regular expression', judge: inPattern },
  { name: 'value of a foreign key', judge: foreignKey },
  { name: 'column of a table', judge: tableHeader },
  { name: 'caption above', judge: caption },
  { name: 'neighbours agree with the catalog', judge: neighbourWords },
  { name: 'next row', judge: nextRow },
  { name: 'case of a switch', judge: switchCase },
  { name: 'sentence', judge: sentence },
];

/**
 * Takes a number's context; returns the verdict of the first rule that has one, else that it is possible, on evidence
 * `bare`.
 */
export function judge(ctx: Context): Verdict {
  for (const rule of RULES) {
    const verdict = rule.judge(ctx);
    if (verdict) return verdict;
  }
  return possible('bare');
}
