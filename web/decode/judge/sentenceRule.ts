import { TAG } from './neighbours';
import { certain, possible, type Context, type Verdict } from './context';
import { keyKind } from '../read/keyKind';
import { simplify } from '../../text/simplify';
import {
  CODE_OWNERS,
  CONNECTIVES,
  FOREIGN,
  HAN_FOREIGN,
  HAN_RIGHT,
  HAN_STRONG,
  HAN_UNIT,
  HAN_WEAK,
  STRONG_WORDS,
  TECH,
  UNITS,
  WEAK_VERBS,
} from '../vocabulary';

const tokens = (text: string) => text.match(/[A-Za-z][A-Za-z']*|\d+|[^\sA-Za-z\d]/g) ?? [];
const PASSED_OVER = /^[:=\-([#"'`*><{$}]$/;

/** "fails with error 4001034": walks left over what carries no meaning to the word that decides. */
function englishLeft(left: string): 'strong' | 'weak' | 'foreign' | null {
  const words = tokens(left);
  let weak = false;
  let steps = 0;
  for (let i = words.length - 1; i >= 0 && steps < 7; i--, steps++) {
    const word = words[i] ?? '';
    const lower = word.toLowerCase();
    if (PASSED_OVER.test(word) || (word === ',' && steps === 0)) continue;
    if (!/[a-z]/i.test(word)) break;
    if (CONNECTIVES.has(lower)) continue;
    if (FOREIGN.has(lower)) return 'foreign';
    const kind = keyKind(word);
    if (kind === 'foreign') return 'foreign';
    if (lower === 'code' || lower === 'codes') {
      const owner = words
        .slice(Math.max(0, i - 1), i)
        .join('')
        .toLowerCase();
      return FOREIGN.has(owner) || CODE_OWNERS.has(owner) ? 'foreign' : 'strong';
    }
    if (i === 0 && words[1] === ':' && /^(?:failed|errors|failures|exceptions)$/.test(lower))
      return null; // a count
    if (STRONG_WORDS.has(lower) || (/(?:Exception|Error|Code)$/.test(word) && kind === 'code'))
      return 'strong';
    if (WEAK_VERBS.has(lower)) weak = true;
    else break;
  }
  return weak ? 'weak' : null;
}

/** The rest of a list of codes. */
const LISTED = /^(?:\s?(?:和|与|、|,|，|或|or|and|\/)\s?\d{7}){1,8}/;
const CLAUSE_END =
  /^["'`)\]]?(?:\s{0,3}$|[.,;!?)]|\s(?:when|from|on|after|while|in|at|for|and|or|again|every|each|back|error|errors|instead|as|during|with|if|but|since|because|trying|but|by|all|\()(?![a-z]))/i;
const ENGLISH_RIGHT =
  /^["'`)\]]?\s?(?:errors?|err|exceptions?|failures?|error code|code|is (?:returned|thrown)|means?|mean|(?:is|as) an? error|response code)\b/i;

/** After these a word like 返回 has said its object: the clause ends, or goes on with something else. */
const HAN_CLAUSE_END =
  /^["'`)）」】\]]?(?:\s|[,，。.!！?？;；、~…)]|$|[的了吗呢啊吧是怎如什啥这该后时且并但而请求导])/;
/** A message shown to the user, with the number in brackets behind it. */
const HAN_FAILURE = /(?:失败|错误|异常|超时|无法|不能|未能|出错)[^。；;0-9]{0,16}[(（[]$/;
/** The sentence goes on about an error. */
const HAN_TROUBLE = /^[\u3400-\u9fff][^。！？]{0,30}?(?:报错|错误|报\d{7})/;
/** A process id or uptime in front of a log level. */
const LOG_PREFIX = /^\s{1,6}---|^\]?\s?(?:ERROR|WARN|INFO|DEBUG)\b/;
const HAN_CODE_NUMBER = /(?:错误|返回|状态|异常|报错)(?:编号|号|码|值)[为是]?$/;

/** The Chinese words the number follows, with a short Latin one behind them (返回code). */
function hanLeft(left: string): string {
  const trimmed = left.replace(/[\s"'`(（)）【】「」[\]{}:：=\-—#,，>*.]+$/, '');
  return /[\u3400-\u9fff][A-Za-z]{0,8}$/.test(trimmed) ? trimmed.slice(-14) : '';
}

const isCounted = (right: string) =>
  HAN_UNIT.test(right) || UNITS.has(/^\s?([A-Za-z]{1,14})\b/.exec(right)?.[1]?.toLowerCase() ?? '');

/** HTTP 403 / 4031014: the status, and the number that goes with it. */
const STATUS_BESIDE =
  /\b(?:http|status)(?:\/\d(?:\.\d)?)?[\s:=]{0,3}(\d{3})["']?\s{0,2}[/:,;|(\-–]\s{0,2}["']?$/i;

/** Sentences, Chinese without spaces and English: what owns the number first, then what names it an error. */
export function sentence(ctx: Context): Verdict | null {
  const { text, candidate, catalogued } = ctx;
  const left = simplify(ctx.left);
  const right = simplify(ctx.right);
  if (LOG_PREFIX.test(right)) return possible('bare', 'identifier');
  if (catalogued && STATUS_BESIDE.exec(left)?.[1] === candidate.code.slice(0, 3))
    return certain('prose');
  const han = hanLeft(left.replace(TAG, ' '));
  if (HAN_FOREIGN.test(han) && !HAN_CODE_NUMBER.test(han)) return possible('bare', 'identifier');
  const english = englishLeft(left.replace(/%[a-z@]|(?<=\bno)\.(?=\s)/gi, ' '));
  if (english === 'foreign') return possible('bare', 'identifier');
  if (isCounted(right) && !/错误码|error code/i.test(left)) return possible('bare', 'quantity');
  if ((han && HAN_STRONG.test(han)) || english === 'strong') return certain('prose');
  if (catalogued && /[(（[]$/.test(left) && /^[)）\]]/.test(right) && HAN_FAILURE.test(left))
    return certain('prose');
  const behind = right.replace(LISTED, '');
  if (HAN_RIGHT.test(behind) || ENGLISH_RIGHT.test(behind)) return certain('prose');
  if (!catalogued) return null;
  if (HAN_WEAK.test(han))
    return HAN_CLAUSE_END.test(right) || HAN_TROUBLE.test(right.slice(0, 40))
      ? certain('prose')
      : possible('prose');
  if (english !== 'weak') return null;
  const around = text.slice(Math.max(0, candidate.start - 160), candidate.end + 120);
  const technical = TECH.test(around.replace(/\b(?:when|while|after)\b/gi, ''));
  return technical && CLAUSE_END.test(right) ? certain('prose') : possible('prose');
}
