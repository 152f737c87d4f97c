import { camel, lineComment, literal, type ConstantsModel } from './model';

/** A Swift enum with raw values, as source text. Single words may be reserved in Swift, so those are quoted. */
export function swift({ prefix, about, constants }: ConstantsModel): string {
  const name = `${prefix}ErrorCode`;
  const member = (symbol: string) =>
    symbol.includes('_') ? camel(symbol) : `\`${camel(symbol)}\``;
  const rows = constants.map(
    ({ symbol, code, doc }) =>
      `${lineComment(doc, '///', '    ')}\n    case ${member(symbol)} = ${code}`,
  );
  // One small dictionary entry per code: a large literal of nested types would take the compiler minutes.
  const texts = constants.map(({ code, meanings }) => {
    const list = meanings.flatMap(({ official, zh, en }) => [official ?? zh, en]);
    return `        ${code}: [${list.map(literal).join(', ')}],`;
  });
  return `${lineComment(about, '///')}
public enum ${name}: Int, CaseIterable {
${rows.join('\n')}

    /// HTTP status: the first three digits.
    public var status: Int { return rawValue / 10000 }

    /// Chinese messages, one per meaning: the platform's own where it has one.
    public var zh: [String] { return every(0) }

    /// English messages, one per meaning.
    public var en: [String] { return every(1) }

    /// True when the number alone does not tell what happened: compare msg.
    public var isAmbiguous: Bool { return zh.count > 1 }

    private func every(_ first: Int) -> [String] {
        let all = ${name}.texts[rawValue] ?? []
        return stride(from: first, to: all.count, by: 2).map { all[$0] }
    }

    private static let texts: [Int: [String]] = [
${texts.join('\n')}
    ]
}
`;
}
