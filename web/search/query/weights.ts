import type { Token } from '../../text/tokens';

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

/**
 * Gives the filler words among the tokens of a query a tenth of a Han character's weight, in place. A query of nothing but
 * filler keeps its weights.
 * @returns whether the query says nothing that tells one code from another: filler, single letters or digits, and "no" or
 * "not" are all there is
 */
export function weighTokens(tokens: Token[]): boolean {
  const fillers = new Set<number>();
  const text = tokens.map((a) => (a.han ? a.text : '\n')).join('');
  for (const filler of FILLER_ZH) {
    for (let at = text.indexOf(filler); at >= 0; at = text.indexOf(filler, at + filler.length)) {
      for (let k = 0; k < filler.length; k++) fillers.add(at + k);
    }
  }
  tokens.forEach((a, i) => !a.han && FILLER_EN.has(a.text) && fillers.add(i));
  const rest = tokens.filter((a, i) => !fillers.has(i) && !/^(?:no|not|[a-z0-9])$/.test(a.text));
  if (fillers.size === tokens.length) return true;
  for (const i of fillers) {
    const token = tokens[i];
    if (token) token.weight = FILLER_WEIGHT;
  }
  return rest.length === 0;
}
