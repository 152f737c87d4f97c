import { blockComment, literal, type ConstantsModel } from './model';

/** A Kotlin enum class, as source text. */
export function kotlin({ prefix, about, constants }: ConstantsModel): string {
  const name = `${prefix}ErrorCode`;
  // A dollar sign would begin a template, a bracket a link in the documentation.
  const text = (value: string) => literal(value).replaceAll('$', '\\$');
  const doc = (lines: readonly string[]) => lines.map((line) => line.replace(/[[\]]/g, '|'));
  const rows = constants.map(({ symbol, code, meanings, doc: lines }) => {
    const texts = meanings.map(({ official, zh, en }) => `, ${text(official ?? zh)}, ${text(en)}`);
    return `${blockComment(doc(lines), '    ')}\n    ${symbol}(${code}${texts.join('')})`;
  });
  return `${blockComment(doc(about))}
enum class ${name}(val code: Int, private vararg val texts: String) {
${rows.join(',\n')};

    /** HTTP status: the first three digits. */
    val status: Int get() = code / 10000

    /** Chinese messages, one per meaning: the platform's own where it has one. */
    val zh: List<String> get() = texts.filterIndexed { index, _ -> index % 2 == 0 }

    /** English messages, one per meaning. */
    val en: List<String> get() = texts.filterIndexed { index, _ -> index % 2 == 1 }

    /** True when the number alone does not tell what happened: compare msg. */
    val isAmbiguous: Boolean get() = texts.size > 2

    companion object {
        private val byCode = values().associateBy { it.code }

        /** The constant for a number, or null when there is none. */
        @JvmStatic
        fun of(code: Int): ${name}? = byCode[code]
    }
}
`;
}
