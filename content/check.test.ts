import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from './check';
import { formatCatalog } from './format';
import { appendPermalinks } from './permalinks';
import type { Catalog, CodeEntry } from './types';

const text = readFileSync(new URL('./fixtures/otherPlatform.json', import.meta.url), 'utf8');
const original = JSON.parse(text) as Catalog;
const permalinks = appendPermalinks(
  `# Paths published for ${original.platform.homepage} - append-only\n/\n`,
  original,
);

/** The problems of the small catalog after a change to it. */
async function problemsAfter(change: (catalog: Catalog) => void): Promise<string[]> {
  const catalog = structuredClone(original);
  change(catalog);
  return (await checkContent({ catalog: await formatCatalog(catalog), permalinks })).problems;
}

function entry(catalog: Catalog, code: string): CodeEntry {
  const found = catalog.codes.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`the fixture has no ${code}`);
  return found;
}

function meaning(catalog: Catalog, code: string) {
  const [first] = entry(catalog, code).meanings;
  if (!first) throw new Error(`${code} has no meaning`);
  return first;
}

/** The documented step of the small catalog. */
function citing(catalog: Catalog) {
  const [fix] = meaning(catalog, '4090003').fixes ?? [];
  if (!fix) throw new Error('4090003 has no step');
  return fix;
}

/** What goes wrong, how, and the one message it gives. */
const CASES: [name: string, change: (catalog: Catalog) => void, message: string][] = [
  [
    'a duplicate code',
    (c) => {
      const twin = { ...structuredClone(entry(c, '5000001')), symbol: 'LEDGER_OFFLINE_TOO' };
      c.codes.push(twin);
    },
    'code 5000001: it stands in the catalog more than once; merge the entries into one',
  ],
  [
    'a symbol used twice',
    (c) => {
      entry(c, '5000002').symbol = 'LEDGER_OFFLINE';
    },
    'codes 5000001, 5000002: they share the symbol LEDGER_OFFLINE; give each its own',
  ],
  [
    'a code whose prefix has no status',
    (c) => {
      c.statuses = c.statuses.filter(({ status }) => status !== 401);
    },
    'code 4010001: no status 401 is listed; add it to "statuses" or correct the code',
  ],
  [
    'a missing English text',
    (c) => {
      delete (meaning(c, '4010001').title as Partial<{ zh: string; en: string }>).en;
    },
    'code 4010001, meanings.0.title: the English text is missing; add "en"',
  ],
  [
    'a missing Chinese text',
    (c) => {
      delete (meaning(c, '4010001').title as Partial<{ zh: string; en: string }>).zh;
    },
    'code 4010001, meanings.0.title: the Chinese text is missing; add "zh"',
  ],
  [
    'an empty text',
    (c) => {
      meaning(c, '4010001').title.en = '';
    },
    'code 4010001, meanings.0.title.en: the text is empty; write it or remove the field',
  ],
  [
    'a text that is not translated',
    (c) => {
      meaning(c, '4010001').title.en = '凭证过期了';
    },
    'code 4010001, meanings[0].title.en: it contains Chinese characters or punctuation; write it in English',
  ],
  [
    'a Chinese text without Chinese',
    (c) => {
      meaning(c, '4010001').title.zh = 'Expired';
    },
    'code 4010001, meanings[0].title.zh: it has no Chinese characters; translate it',
  ],
  [
    'a text too long for its place',
    (c) => {
      meaning(c, '4010001').title.zh = '过'.repeat(41);
    },
    'code 4010001, meanings[0].title.zh: it has 41 characters; shorten it to 40',
  ],
  [
    'an unknown related code',
    (c) => {
      entry(c, '4010001').related = ['4019999'];
    },
    'code 4010001: the related code 4019999 is not in the catalog; correct or remove it',
  ],
  [
    'a code that is related to itself',
    (c) => {
      entry(c, '4010001').related = ['4010001'];
    },
    'code 4010001: it names itself in "related"; remove it',
  ],
  [
    'a relation of one concept that only one side names',
    (c) => {
      delete entry(c, '4090003').related;
    },
    'code 4090003: 4090001 names it as related and is about the same; add 4090001 to its "related"',
  ],
  [
    'an unknown domain',
    (c) => {
      entry(c, '4010001').domain = 'harbour';
    },
    'code 4010001: the domain "harbour" is unknown; use one of session, invoice',
  ],
  [
    'an unknown successor',
    (c) => {
      entry(c, '4010001').withdrawn = { date: '2032-01-01', successor: '4010009' };
    },
    'code 4010001: its successor 4010009 is not in the catalog; correct or remove it',
  ],
  [
    'a code that is listed as unassigned',
    (c) => {
      c.unassigned = [{ code: '4010001', zh: '没有用过。', en: 'Never used.' }];
    },
    'code 4010001: it is listed as unassigned too; remove it from one of the two',
  ],
  [
    'a source edition that is not listed',
    (c) => {
      c.sourceEdition = '2031-02-04';
    },
    'sourceEdition: 2031-02-04 is not among the editions; add it there or correct the date',
  ],
  [
    'a source code first documented after the source edition',
    (c) => {
      entry(c, '4010001').firstDocumented = '2031-08-09';
    },
    'code 4010001, firstDocumented: 2031-08-09 is after the source edition 2031-02-03; correct the date or "origin"',
  ],
  [
    'a source code without date',
    (c) => {
      delete entry(c, '4010001').firstDocumented;
    },
    'code 4010001, firstDocumented: add the date of the edition that has the code first',
  ],
  [
    'an observed code with a date',
    (c) => {
      entry(c, '4090777').firstDocumented = '2031-02-03';
    },
    'code 4090777, firstDocumented: a code of origin "observed" stands in no table; remove the date',
  ],
  [
    'a source code without official message',
    (c) => {
      delete meaning(c, '4010001').official;
    },
    "code 4010001, meanings[0].official: a source code needs the platform's text; add it verbatim",
  ],
  [
    'a supplementary code with an official message',
    (c) => {
      meaning(c, '5000002').official = '排队停滞';
    },
    'code 5000002, meanings[0].official: only source codes have an official message; remove it or correct "origin"',
  ],
  [
    'white space around an official message',
    (c) => {
      meaning(c, '4010001').official = '凭证已经过期 ';
    },
    'code 4010001, meanings[0].official: there is white space around it; trim it',
  ],
  [
    'a documented statement without document',
    (c) => {
      delete citing(c).doc;
    },
    'code 4090003, meanings[0].fixes[0].doc: a documented statement names its document; add "doc" and "line", or make it inferred',
  ],
  [
    'a documented statement without line',
    (c) => {
      delete citing(c).line;
    },
    'code 4090003, meanings[0].fixes[0].line: it cites "billing-manual" without a line; add the number of the line that says it',
  ],
  [
    'a call without line',
    (c) => {
      delete entry(c, '4090003').endpoints?.[0]?.line;
    },
    'code 4090003, endpoints[0].line: it cites "billing-manual" without a line; add the number of the line that says it',
  ],
  [
    'an unknown document',
    (c) => {
      citing(c).doc = 'harbour-manual';
    },
    'code 4090003, meanings[0].fixes[0].doc: "harbour-manual" is not among the documents; add it there or correct the id',
  ],
  [
    "a line beyond the document's end",
    (c) => {
      citing(c).line = 241;
    },
    'code 4090003, meanings[0].fixes[0].line: 241 is beyond the end of "billing-manual", which has 240 lines; correct it',
  ],
  [
    "lines beyond the document's end",
    (c) => {
      citing(c).to = 241;
    },
    'code 4090003, meanings[0].fixes[0].to: 241 is beyond the end of "billing-manual", which has 240 lines; correct it',
  ],
  [
    'lines that end before they begin',
    (c) => {
      citing(c).to = 17;
    },
    'code 4090003, meanings[0].fixes[0].to: it must be greater than line 17; correct or remove it',
  ],
  [
    'a decision whose line is beyond the end',
    (c) => {
      Object.assign(c.domains[1]?.decisions?.[0] ?? {}, { line: 999 });
    },
    'domain invoice, decisions[0].line: 999 is beyond the end of "billing-manual", which has 240 lines; correct it',
  ],
  [
    'a line of a picture',
    (c) => {
      Object.assign(entry(c, '4090003').facts?.[0] ?? {}, { line: 1 });
    },
    'code 4090003, facts[0].line: "refund-picture" is a picture and has no lines; remove "line"',
  ],
  [
    'line zero',
    (c) => {
      citing(c).line = 0;
    },
    'code 4090003, meanings.0.fixes.0.line: must be >= 1; correct the value',
  ],
  [
    'an inferred statement with a document',
    (c) => {
      meaning(c, '4010001').causes = [
        {
          zh: '凭证过期。',
          en: 'The credential expired.',
          basis: 'inferred',
          doc: 'billing-manual',
        },
      ];
    },
    'code 4010001, meanings[0].causes[0].doc: an inferred statement cites nothing; remove "doc" or make it documented',
  ],
  [
    'an inferred statement that claims a document names the code',
    (c) => {
      Object.assign(meaning(c, '4010001').causes?.[0] ?? {}, { namesCode: true });
    },
    'code 4010001, meanings[0].causes[0].namesCode: an inferred statement cites nothing; remove "namesCode" or make it documented',
  ],
  [
    'a document listed twice',
    (c) => {
      c.documents.push(...c.documents.slice(1));
    },
    'document refund-picture: it is listed more than once; merge the entries into one',
  ],
  [
    'an address that leads to another commit',
    (c) => {
      Object.assign(c.documents[0] ?? {}, { commit: 'f'.repeat(40) });
    },
    'document billing-manual, url: it must contain repository, commit and path; correct the address',
  ],
  [
    'an address with characters that have to be encoded',
    (c) => {
      Object.assign(c.documents[0] ?? {}, { url: 'https://code.example/结算.md' });
    },
    'documents.0.url: the value has the wrong form; it must match ^https://[!-~]+$',
  ],
  [
    'a decision for an unknown code',
    (c) => {
      Object.assign(c.domains[1]?.decisions?.[0] ?? {}, { codes: ['4099999'] });
    },
    'domain invoice, decisions[0].codes: 4099999 is not in the catalog; correct or remove it',
  ],
  [
    'a constant without what is known of it',
    (c) => {
      const found = entry(c, '4090777');
      found.origin = 'constant';
      found.constants = { server: ['LEDGER_SEALED'] };
    },
    'code 4090777, sure: say how surely a deployment returns it; add it',
  ],
  [
    'a constant without its name',
    (c) => {
      const found = entry(c, '4090777');
      found.origin = 'constant';
      found.sure = 'low';
    },
    'code 4090777, constants: the constant it is known from is missing; add it',
  ],
  [
    'a source code that says how sure it is',
    (c) => {
      entry(c, '4010001').sure = 'high';
    },
    'code 4010001, sure: only codes of origin "constant" have it; remove it',
  ],
  [
    'a cause that every call could have',
    (c) => {
      entry(c, '4090001').kind = 'wrong-state';
    },
    'code 4090001, meanings[0].causes[0]: "付了两次" is a cause of every call; write what is special to this code, or allow it in wording.padding',
  ],
  [
    'a destructive step that hides its price in Chinese',
    (c) => {
      const fix = { zh: '作废账单。', en: 'Void the invoice; once voided it cannot be paid.' };
      meaning(c, '4010001').fixes = [{ ...fix, basis: 'inferred' }];
    },
    'code 4010001, meanings[0].fixes[0].zh: "作废" destroys something; say in the same sentence what is lost',
  ],
  [
    'a destructive step that hides its price in English',
    (c) => {
      const fix = { zh: '作废账单，作废后不能再付款。', en: 'Void the invoice.' };
      meaning(c, '4010001').fixes = [{ ...fix, basis: 'inferred' }];
    },
    'code 4010001, meanings[0].fixes[0].en: "void" destroys something; say in the same sentence what is lost',
  ],
  [
    'a statement that points to another one',
    (c) => {
      const fix = { zh: '前者过期时重新登录。', en: 'When the credential expired, sign in again.' };
      meaning(c, '4010001').fixes = [{ ...fix, basis: 'inferred' }];
    },
    'code 4010001, meanings[0].fixes[0].zh: it begins with "前者", which points to another sentence; name what is meant',
  ],
  [
    'an English statement that points to another one',
    (c) => {
      const cause = { zh: '凭证已经过期。', en: 'It expired.' };
      meaning(c, '4010001').causes = [{ ...cause, basis: 'inferred' }];
    },
    'code 4010001, meanings[0].causes[0].en: it begins with "It", which points to another sentence; name what is meant',
  ],
  [
    'figures that differ between the languages',
    (c) => {
      const fix = { zh: '10 分钟以后再试。', en: 'Try again after 20 minutes.' };
      meaning(c, '5000001').fixes = [{ ...fix, basis: 'inferred' }];
    },
    'code 5000001, meanings[0].fixes: zh has the figures 10, en 20; make them the same',
  ],
  [
    'a meaning without causes',
    (c) => {
      meaning(c, '4010001').causes = [];
    },
    'code 4010001, meanings[0].causes: it is empty; add one, or say in "nothingKnown" why nothing is known',
  ],
  [
    'empty keywords',
    (c) => {
      entry(c, '4010001').keywords = { zh: ['会话失效'], en: [] };
    },
    'code 4010001, keywords.en: it is empty; add what people type for this code',
  ],
  [
    "a keyword in the other language's list",
    (c) => {
      entry(c, '4010001').keywords = { zh: ['会话失效', 'timeout'], en: ['session timeout'] };
    },
    'code 4010001, keywords.zh: "timeout" belongs into the other language\'s list; move it',
  ],
  [
    'a Chinese word the terms avoid',
    (c) => {
      meaning(c, '4010001').title.zh = '令牌过期';
    },
    'code 4010001, meanings[0].title: "令牌" is not our word; use "凭证"',
  ],
  [
    'an English word the terms avoid',
    (c) => {
      meaning(c, '4010001').title.en = 'Token expired';
    },
    'code 4010001, meanings[0].title: "token" is not our word; use "credential"',
  ],
  [
    'an abbreviation in capitals that the terms avoid, also in Chinese',
    (c) => {
      meaning(c, '4010001').title.zh = 'PDF 过期';
    },
    'code 4010001, meanings[0].title: "PDF" is not our word; use "Pdf"',
  ],
  [
    "a symptom in the other language's list",
    (c) => {
      entry(c, '4090003').symptoms = { zh: ['cannot archive'], en: ['cannot archive'] };
    },
    'code 4090003, symptoms.zh: "cannot archive" belongs into the other language\'s list; move it',
  ],
  [
    'a misspelt field',
    (c) => {
      Object.assign(entry(c, '4010001'), { keyword: [] });
    },
    'code 4010001: the field "keyword" is unknown; remove it or correct its name',
  ],
  [
    'a missing field',
    (c) => {
      delete (entry(c, '4010001') as Partial<CodeEntry>).actor;
    },
    'code 4010001: the field "actor" is missing; add it',
  ],
  [
    'a value that is not in the list',
    (c) => {
      Object.assign(entry(c, '4010001'), { retry: 'sometimes' });
    },
    'code 4010001, retry: the value is not allowed; use one of no, after-fix, after-reauth, later',
  ],
  [
    'a number instead of a text',
    (c) => {
      Object.assign(entry(c, '4010001'), { domain: 7 });
    },
    'code 4010001, domain: the value must be of type string',
  ],
  [
    'a code of six digits',
    (c) => {
      entry(c, '4010001').code = '401001';
    },
    'code 401001, code: the value has the wrong form; it must match ^[1-5]\\d{6}$',
  ],
  [
    'a code whose permalink is gone',
    (c) => {
      c.codes = c.codes.filter(({ code }) => code !== '5000002');
    },
    'code 5000002: its permalink /5000002/ was published and must not disappear; put the entry back and mark it "withdrawn"',
  ],
  [
    'a new code without permalinks',
    (c) => {
      c.codes.push({
        ...structuredClone(entry(c, '5000001')),
        code: '5000003',
        symbol: 'LEDGER_SLOW',
      });
    },
    'code 5000003: its permalinks are not in permalinks.txt; run "npm run fix" or append /5000003/ and /en/5000003/',
  ],
];

describe('checkContent', () => {
  it('accepts a sound catalog', async () => {
    const checked = await checkContent({ catalog: text, permalinks });
    expect(checked).toEqual({ catalog: original, problems: [] });
  });

  it.each(CASES)('names %s and its repair in one message', async (_name, change, message) => {
    expect(await problemsAfter(change)).toEqual([message]);
  });

  it('allows the words where they are meant', async () => {
    const problems = await problemsAfter((c) => {
      const fix = (zh: string, en: string) => ({ zh, en, basis: 'inferred' as const });
      meaning(c, '4010001').fixes = [
        fix('账单已经作废时不用管。', 'Do nothing when the invoice is void.'),
        fix('作废账单，作废后不能再付款。', 'Void the invoice; once voided it cannot be paid.'),
        fix('2000 元以上用 /v1/void。', 'Use /v1/void for 2,000 and more.'),
      ];
    });
    expect(problems).toEqual([]);
  });

  it('names every problem, not only the first', async () => {
    const problems = await problemsAfter((c) => {
      meaning(c, '4010001').official = ' 凭证已经过期';
      entry(c, '5000001').domain = 'harbour';
    });
    expect(problems).toHaveLength(2);
  });

  it('says where JSON is broken', async () => {
    const catalog = text.replace('"4090001",', '"4090001"');
    const line = text.slice(0, text.indexOf('"4090001",')).split('\n').length;
    const { problems } = await checkContent({ catalog, permalinks });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      new RegExp(
        `^catalog\\.json: it is not valid JSON \\(line (?:${line}|${line + 1}), column \\d+\\); repair the syntax there$`,
      ),
    );
  });

  it.each([
    ['an unquoted text', (t: string) => t.replace('"invoice settlement"', 'invoice settlement')],
    ['a cut-off file', (t: string) => t.slice(0, t.length / 2)],
    ['an empty file', () => ''],
  ])('refuses %s with one message', async (_name, damage) => {
    const { problems } = await checkContent({ catalog: damage(text), permalinks });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^catalog\.json: it is not valid JSON \(.+\); repair the syntax/);
  });

  const FORMAT = 'catalog.json: order or format differ from the standard one; run "npm run fix"';

  it.each([
    [
      'keys out of order',
      (t: string) => t.replace(/("zh": "凭证过期"), ("en": "[^"]+")/, '$2, $1'),
    ],
    ['indentation of its own', (t: string) => JSON.stringify(JSON.parse(t), null, 4)],
    ['no line break at its end', (t: string) => t.trimEnd()],
    [
      'codes out of order',
      (t: string) => {
        const catalog = JSON.parse(t) as Catalog;
        return JSON.stringify({ ...catalog, codes: catalog.codes.toReversed() });
      },
    ],
  ])('sends a catalog with %s to the fix', async (_name, change) => {
    const changed = change(text);
    expect(changed).not.toBe(text);
    expect((await checkContent({ catalog: changed, permalinks })).problems).toEqual([FORMAT]);
  });

  it.each([
    ['its own layout', (t: string) => JSON.stringify(JSON.parse(t), null, 4), []],
    [
      'keys out of order',
      (t: string) => t.replace(/("zh": "凭证过期"), ("en": "[^"]+")/, '$2, $1'),
      [FORMAT],
    ],
  ])('lets the build take what only looks different: %s', async (_name, change, expected) => {
    const { problems } = await checkContent(
      { catalog: change(text), permalinks },
      { layout: false },
    );
    expect(problems).toEqual(expected);
  });

  it('refuses what is no catalog at all', async () => {
    for (const catalog of ['[]', '"x"', 'null', '7']) {
      const { problems } = await checkContent({ catalog, permalinks });
      expect(problems, catalog).toEqual(['catalog.json: the value must be of type object']);
    }
  });
});
