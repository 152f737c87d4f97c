/**
 * Words, several to a line, with a comma and a space between two. In a word (a|b) is either, a * at its end any ending, and
 * # stands for a code's number.
 */
export type WordList = readonly string[];

/** Words of one language, by what they say of a number beside them. Every list may be missing; README.md tells each. */
export const LANGUAGE_LISTS = [
  'error',
  'code',
  'beforeCode',
  'errorCode',
  'fails',
  'afterError',
  'reports',
  'afterReport',
  'fillers',
  'abbreviations',
  'counted',
  'keys',
  'keyEndings',
  'foreign',
  'afterForeign',
  'notForeign',
  'numberEndings',
  'units',
  'notUnits',
  'trouble',
  'wrong',
  'technical',
  'topic',
  'beforeBehind',
  'behind',
  'notBehind',
  'goesOn',
  'clauseEnd',
  'unable',
  'goesWrong',
  'leads',
  'determiners',
  'follows',
  'quantity',
  'otherNumbers',
  'oneTime',
  'questions',
  'and',
  'digits',
] as const;
export type LanguageList = (typeof LANGUAGE_LISTS)[number];
export type LanguageWords = Partial<Record<LanguageList, WordList>>;

const LISTS = {
  names: [
    'codes',
    'errorNouns',
    'weakCodes',
    'qualifiers',
    'owners',
    'foreign',
    'measures',
    'quantities',
    'errors',
    'errorStems',
    'negations',
    'negated',
    'numbers',
    'glued',
    'platform',
  ],
  service: ['names', 'others'],
  keys: [
    'platformMessage',
    'message',
    'messageElements',
    'status',
    'thing',
    'answer',
    'batch',
    'otherCode',
    'otherMessage',
  ],
  tables: ['codes', 'counts', 'meanings'],
  folders: ['any', 'codes'],
  broken: ['after', 'between'],
  terms: ['ignored', 'states', 'common', 'equal', 'spellings'],
} as const;

type Group<name extends keyof typeof LISTS> = Record<(typeof LISTS)[name][number], WordList>;

/** The shape of decoder.json: what the decoder has to know of languages and of the platform. */
export interface DecoderWords {
  /** Parts of the names of keys, variables and constants. */
  names: Group<'names'>;
  /** What texts call the platform, and what looks like that and is none. */
  service: Group<'service'>;
  /** Keys of an answer's members. */
  keys: Group<'keys'>;
  /** What stands in the head of a table. */
  tables: Group<'tables'>;
  /** Folders of a URL that a reference of codes lies in. */
  folders: Group<'folders'>;
  /** Words behind which a number's digits may be broken or misread, and what may stand between. */
  broken: Group<'broken'>;
  /** How messages are compared. */
  terms: Group<'terms'>;
  /** By language tag. */
  languages: Record<string, LanguageWords>;
}

/** The words of a list. */
export const wordsOf = (list: WordList | undefined): string[] =>
  (list ?? []).flatMap((line) => line.split(', '));

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** Every problem of the parsed decoder.json as one sentence that names the list and the repair; none when it is fine. */
export function decoderWordsProblems(data: unknown): string[] {
  const problems: string[] = [];
  const report = (path: string, what: string) => problems.push(`decoder.json: ${path}: ${what}`);
  if (!isRecord(data)) return ['decoder.json: it is no object'];
  const { languages, ...groups } = data;
  checkGroup(groups, '', Object.keys(LISTS), report);
  for (const [name, lists] of Object.entries(LISTS)) {
    const group = groups[name];
    checkGroup(group, name, lists, report);
    if (isRecord(group))
      for (const list of lists)
        if (list in group) checkList(group[list], `${name}.${list}`, report);
  }
  if (!isRecord(languages)) report('languages', 'add an object with one entry per language');
  else
    for (const [tag, lists] of Object.entries(languages)) {
      if (!/^[a-z]{2,3}$/.test(tag)) report(`languages.${tag}`, 'name a language, such as "de"');
      if (!isRecord(lists)) {
        report(`languages.${tag}`, 'make it an object of lists');
        continue;
      }
      for (const [name, list] of Object.entries(lists)) {
        const path = `languages.${tag}.${name}`;
        if ((LANGUAGE_LISTS as readonly string[]).includes(name)) checkList(list, path, report);
        else report(path, `there is no such list; use one of ${LANGUAGE_LISTS.join(', ')}`);
      }
    }
  return problems;
}

type Problem = (path: string, what: string) => void;

function checkGroup(group: unknown, path: string, names: readonly string[], report: Problem): void {
  const inside = (name: string) => (path ? `${path}.${name}` : name);
  if (!isRecord(group)) return report(path, `make it an object with ${names.join(', ')}`);
  for (const name of names) if (!(name in group)) report(inside(name), 'add this list');
  for (const name of Object.keys(group))
    if (!names.includes(name)) report(inside(name), 'remove it, nothing reads it');
}

function checkList(list: unknown, path: string, report: Problem): void {
  if (!Array.isArray(list) || list.some((line) => typeof line !== 'string'))
    return report(path, 'make it a list of lines');
  const words = wordsOf(list as string[]);
  for (const word of words) {
    if (word === '' || word !== word.trim())
      report(path, 'put one comma and one space between two words');
    const plain = word.replace(/\([^()]*\)/g, '').replace(/\*$/, '');
    if (/[()|*]/.test(plain)) report(path, `close the brackets of "${word}"`);
  }
  const twice = words.find((word, i) => words.indexOf(word) !== i);
  if (twice !== undefined) report(path, `"${twice}" stands there twice`);
}
