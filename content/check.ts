import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { formatCatalog, isInOrder } from './format';
import { appendPermalinks, permalinkProblems } from './permalinks';
import { ruleProblems } from './rules';
import { schemaProblems } from './schema';
import type { Catalog } from './types';
import { decoderWordsProblems } from './words/decoderWords';

/** The files that are checked, as text. */
export interface ContentFiles {
  catalog: string;
  permalinks: string;
}

export type Checked =
  { catalog: Catalog; problems: [] } | { catalog?: Catalog; problems: string[] };

/**
 * Takes the content files as text. Returns the catalog, or every problem as one sentence that
 * names the entry and the repair. Later stages are skipped when an earlier one fails, because
 * their messages would only be echoes. `layout: false` leaves spaces and line breaks unchecked: the
 * site does not depend on them, and telling takes longer than all the rest.
 */
export async function checkContent(files: ContentFiles, { layout = true } = {}): Promise<Checked> {
  let data: unknown;
  try {
    data = JSON.parse(files.catalog);
  } catch (error) {
    return {
      problems: [
        `catalog.json: it is not valid JSON (${where(error, files.catalog)}); repair the syntax there`,
      ],
    };
  }
  const shape = schemaProblems(data);
  if (shape.length > 0) return { problems: shape };
  const catalog = data as Catalog;
  const content = [...ruleProblems(catalog), ...permalinkProblems(files.permalinks, catalog)];
  if (content.length > 0) return { catalog, problems: content };
  const standard = layout ? (await formatCatalog(catalog)) === files.catalog : isInOrder(catalog);
  if (!standard) {
    return {
      catalog,
      problems: ['catalog.json: order or format differ from the standard one; run "npm run fix"'],
    };
  }
  return { catalog, problems: [] };
}

/** Line and column of a JSON syntax error, which V8 gives as a position or not at all. */
function where(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return message;
  const before = text.slice(0, Number(position)).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

async function main(fix: boolean): Promise<void> {
  const at = (name: string) => new URL(`./${name}`, import.meta.url);
  const read = () => ({
    catalog: readFileSync(at('catalog.json'), 'utf8'),
    permalinks: readFileSync(at('permalinks.txt'), 'utf8'),
  });
  if (fix) {
    const { catalog } = await checkContent(read());
    if (catalog) {
      writeFileSync(at('catalog.json'), await formatCatalog(catalog));
      writeFileSync(at('permalinks.txt'), appendPermalinks(read().permalinks, catalog));
    }
  }
  const { catalog, problems: ofCatalog } = await checkContent(read());
  const words: unknown = JSON.parse(readFileSync(at('words/decoder.json'), 'utf8'));
  const problems = [...ofCatalog, ...decoderWordsProblems(words)];
  for (const problem of problems) console.error(problem);
  console.log(
    problems.length === 0
      ? `content: ${catalog?.codes.length ?? 0} codes, no problems`
      : `content: ${problems.length} problems`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(process.argv.includes('--fix'));
}
