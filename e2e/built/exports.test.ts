import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalog, codes, isCited, LANGS } from '../support/content';
import { attributes, dist, fileOf, filesBelow, htmlOf } from '../support/files';
import { findProgram } from '../support/servers';
import { expect, test } from 'vitest';

// What other tools get, read by other tools: python3 and LibreOffice where the machine has them.

const read = (name: string) => readFileSync(join(dist, name), 'utf8');

function python(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', script, ...args], {
    encoding: 'utf8',
    cwd: dist,
  });
  return { status, stdout: stdout?.trim() ?? '', stderr: stderr ?? '' };
}

const parsedCsv = `import csv, json, sys
rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline='')))
print(json.dumps(rows))`;

test('a validator that is not ours accepts catalog.json and the file of every code', ({ skip }) => {
  skip(python('import jsonschema').status !== 0, 'python3 has no jsonschema');
  const { stdout, stderr } = python(
    `import glob, json, re
from jsonschema import Draft202012Validator
schema = json.load(open('catalog.schema.json', encoding='utf-8'))
Draft202012Validator.check_schema(schema)
parts = {name: Draft202012Validator({**schema, 'anyOf': [{'$ref': '#/$defs/' + name}]}) for name in ('catalog', 'codeDocument')}
whole = Draft202012Validator(schema)
files = sorted(f for f in glob.glob('*.json') if re.fullmatch(r'\\d{7}\\.json', f))
for file, part in [('catalog.json', 'catalog')] + [(f, 'codeDocument') for f in files]:
    data = json.load(open(file, encoding='utf-8'))
    for error in list(whole.iter_errors(data)) + list(parts[part].iter_errors(data)):
        raise SystemExit(file + ': ' + error.message)
broken = json.load(open('4001034.json', encoding='utf-8'))
broken['entry']['actor'] = 'nobody'
assert not parts['codeDocument'].is_valid(broken)
print(len(files))`,
  );
  expect(stderr.replaceAll(/.*Deprecation.*\n.*\n?/g, '')).toBe('');
  expect(stdout).toBe(String(codes.length));
});

test('every data file says of which version it is and where its schema lies', () => {
  for (const code of codes) {
    const data = JSON.parse(read(`${code}.json`)) as Record<string, unknown>;
    expect(data).toMatchObject({
      $schema: './catalog.schema.json',
      schemaVersion: catalog.schemaVersion,
      entry: { code },
    });
  }
});

test('the table has a row for every meaning, the source edition complete, and intact Chinese', ({
  skip,
}) => {
  const text = read('catalog.csv');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  skip(python('').status !== 0, 'python3 is not installed');
  const rows = JSON.parse(python(parsedCsv, 'catalog.csv').stdout) as string[][];
  const [head = [], ...body] = rows;
  const column = (name: string) => body.map((row) => row[head.indexOf(name)]);
  const { rows: documented } = catalog.editions.find(
    ({ date }) => date === catalog.sourceEdition,
  ) ?? { rows: 0 };
  expect(column('origin').filter((origin) => origin === 'source')).toHaveLength(documented ?? 0);
  const meanings = catalog.codes.flatMap(({ code, meanings: all }) =>
    all.map(({ official = '', title }) => [code, official, title.zh, title.en]),
  );
  const found = column('code').map((code, row) => [
    code,
    column('official')[row],
    column('title_zh')[row],
    column('title_en')[row],
  ]);
  expect(found).toEqual(meanings);
});

test('a spreadsheet program opens the table and gives every cell back as it was', ({ skip }) => {
  const office = findProgram('soffice', 'libreoffice');
  skip(!office, 'LibreOffice is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'table-'));
  const convert = (to: string, from: string, ...more: string[]) =>
    spawnSync(
      office ?? '',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        ...more,
        '--convert-to',
        to,
        '--outdir',
        folder,
        from,
      ],
      { encoding: 'utf8' },
    );
  // 44: comma, 34: quote, 76: UTF-8, which the program's own dialog reads from the mark.
  convert('xlsx', join(dist, 'catalog.csv'), '--infilter=CSV:44,34,76,1');
  convert('csv:Text - txt - csv (StarCalc):44,34,76,1', join(folder, 'catalog.xlsx'));
  const before = python(parsedCsv, 'catalog.csv').stdout;
  const after = python(parsedCsv, join(folder, 'catalog.csv')).stdout;
  expect(before.length).toBeGreaterThan(100_000);
  expect(after).toBe(before);
  rmSync(folder, { recursive: true, force: true });
});

test('feeds, OpenSearch description and llms.txt are well-formed and point at what exists', ({
  skip,
}) => {
  const feeds = ['feed.xml', 'en/feed.xml'];
  skip(python('').status !== 0, 'python3 is not installed');
  for (const feed of feeds) {
    const links = JSON.parse(
      python(
        `import json, sys, xml.etree.ElementTree as e
root = e.parse(sys.argv[1]).getroot()
atom = '{http://www.w3.org/2005/Atom}'
assert root.tag == atom + 'feed'
for entry in root.iter(atom + 'entry'):
    assert all(entry.find(atom + name) is not None for name in ('id', 'title', 'updated', 'content'))
print(json.dumps([link.get('href') for link in root.iter(atom + 'link')]))`,
        feed,
      ).stdout,
    ) as string[];
    expect(links.length).toBeGreaterThan(catalog.editions.length);
    for (const link of links) {
      const { pathname } = new URL(link, `http://site.example/${feed}`);
      expect(fileOf(pathname), `${feed}: ${link}`).toBeDefined();
    }
  }
  const search = python(
    `import sys, xml.etree.ElementTree as e
ns = '{http://a9.com/-/spec/opensearch/1.1/}'
root = e.parse('opensearch.xml').getroot()
assert len(root.find(ns + 'ShortName').text) <= 16
print(root.find(ns + 'Url').get('template'))`,
  );
  expect(search.stdout).toBe('search/?q={searchTerms}&go=1');
  const links = [...read('llms.txt').matchAll(/\]\((.*?)\)/g)].map(([, to = '']) => to);
  for (const link of links) expect(fileOf(`/${link}`), link).toBeDefined();
  expect(links.filter((link) => /^en\/\d{7}\.md$/.test(link))).toHaveLength(codes.length);
});

test('every code is a Markdown file in both languages', () => {
  for (const { prefix } of LANGS)
    for (const code of codes)
      expect(read(`${prefix}${code}.md`).startsWith(`# ${code} `), prefix + code).toBe(true);
});

test('every link of every Markdown file leads to a file beside it or to a document the catalog cites', () => {
  const broken: string[] = [];
  const found = { files: 0, cited: 0 };
  for (const name of filesBelow(dist).filter((file) => file.endsWith('.md'))) {
    for (const [, to = ''] of read(name).matchAll(/\]\(([^)]+)\)/g)) {
      const url = new URL(to, `http://here/${name}`);
      if (isCited(url.href)) found.cited += 1;
      else if (url.origin === 'http://here' && fileOf(url.pathname)) found.files += 1;
      else broken.push(`${name}: ${to}`);
    }
  }
  expect(broken).toEqual([]);
  expect(found.files).toBeGreaterThan(1000);
  expect(found.cited).toBeGreaterThan(1000);
});

test('constants lie there for six languages and name every code', () => {
  const files = filesBelow(join(dist, 'constants'));
  expect(files.map((file) => file.replace(/^.*\./, '')).sort()).toEqual(
    ['go', 'java', 'kt', 'py', 'swift', 'ts'].sort(),
  );
  for (const file of files) {
    const text = read(`constants/${file}`);
    for (const code of codes) expect(text, file).toContain(code);
  }
});

test('each code page carries its data for search engines, other pages carry none', () => {
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/g;
  for (const { prefix, tag } of LANGS) {
    for (const code of codes) {
      const found = [...htmlOf(`/${prefix}${code}/`).matchAll(block)];
      expect(found).toHaveLength(1);
      const data = JSON.parse(found[0]?.[1] ?? '') as { '@graph': Record<string, unknown>[] };
      expect(data['@graph'][0]).toMatchObject({ termCode: code, inLanguage: tag });
    }
    expect(htmlOf(`/${prefix}400/`)).not.toContain('ld+json');
  }
});

test('pages name the feed of their language', () => {
  for (const { prefix } of LANGS) {
    const feeds = attributes(htmlOf(`/${prefix}4001034/`), 'link').filter(
      ({ type }) => type === 'application/atom+xml',
    );
    expect(feeds.map(({ href }) => href)).toEqual([`../${prefix ? '../en/' : ''}feed.xml`]);
  }
});

test('the preview pictures are there, in the size that networks ask for', () => {
  for (const { lang } of LANGS) {
    const picture = readFileSync(join(dist, `preview-${lang}.png`));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});
