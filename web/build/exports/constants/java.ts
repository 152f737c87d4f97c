import { blockComment, literal, type ConstantsModel } from './model';

/** An enum for Java 8 and later, as source text. */
export function java({ prefix, about, constants }: ConstantsModel): string {
  const name = `${prefix}ErrorCode`;
  const html = (lines: readonly string[]) =>
    lines.map((line) => line.replace(/[&<>@]/g, (sign) => `&#${sign.charCodeAt(0)};`));
  const rows = constants.map(({ symbol, code, meanings, doc }) => {
    const texts = meanings.map(
      ({ official, zh, en }) => `, ${literal(official ?? zh)}, ${literal(en)}`,
    );
    return `${blockComment(html(doc), '    ')}\n    ${symbol}(${code}${texts.join('')})`;
  });
  return `${blockComment(html(about))}
public enum ${name} {
${rows.join(',\n')};

    private static final java.util.Map<Integer, ${name}> BY_CODE = new java.util.HashMap<>();

    static {
        for (${name} each : values()) {
            BY_CODE.put(each.code, each);
        }
    }

    private final int code;
    private final String[] texts;

    ${name}(int code, String... texts) {
        this.code = code;
        this.texts = texts;
    }

    /** Returns the constant for a number, or null when there is none. */
    public static ${name} of(int code) {
        return BY_CODE.get(code);
    }

    public int code() {
        return code;
    }

    /** HTTP status: the first three digits. */
    public int status() {
        return code / 10000;
    }

    /** Chinese messages, one per meaning: the platform's own where it has one. */
    public java.util.List<String> zh() {
        return every(0);
    }

    /** English messages, one per meaning. */
    public java.util.List<String> en() {
        return every(1);
    }

    /** True when the number alone does not tell what happened: compare msg. */
    public boolean isAmbiguous() {
        return texts.length > 2;
    }

    private java.util.List<String> every(int first) {
        java.util.List<String> found = new java.util.ArrayList<>();
        for (int i = first; i < texts.length; i += 2) {
            found.add(texts[i]);
        }
        return java.util.Collections.unmodifiableList(found);
    }
}
`;
}
