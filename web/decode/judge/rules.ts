import { possible, type Context, type Verdict } from './context';
import { codeKey, exception, foreignKey, namedValue, nserror } from './keyRules';
import { permalink } from './linkRule';
import { list } from './listRule';
import { beside } from './neighbourRules';
import { prose } from './sentenceRule';
import { constant, glued, keyElsewhere, switchCase } from './sourceRules';
import { caption, nextRow, tableHeader } from './tableRules';

/**
 * How a number's context is judged: the first rule that has an opinion decides, so the order is the policy.
 * Structure before words, words before neighbours; what speaks against stands before what merely suggests.
 */
export const RULES: readonly { name: string; judge: (ctx: Context) => Verdict | null }[] = [
  { name: 'NSError', judge: nserror },
  { name: 'value of a code key', judge: codeKey },
  { name: 'exception', judge: exception },
  { name: 'compared with a code elsewhere', judge: keyElsewhere },
  { name: 'named value', judge: namedValue },
  { name: 'glued to an error word', judge: glued },
  { name: 'permalink', judge: permalink },
  { name: 'constant', judge: constant },
  { name: 'list goes on', judge: list },
  { name: 'value of a foreign key', judge: foreignKey },
  { name: 'column of a table', judge: tableHeader },
  { name: 'caption above', judge: caption },
  { name: 'says what the catalog says', judge: beside },
  { name: 'next row', judge: nextRow },
  { name: 'case of a switch', judge: switchCase },
  { name: 'sentence', judge: prose },
];

export function judge(ctx: Context): Verdict {
  for (const rule of RULES) {
    const verdict = rule.judge(ctx);
    if (verdict) return verdict;
  }
  return possible('bare');
}
