#!/usr/bin/env node
// Prints what is known of a code, in the reader's language. Plain Node without dependencies, so that
// "npx" starts it at once. Answers go to standard output; what could not be answered goes to standard
// error and makes the exit code 1, a wrong call makes it 2.
import { readFileSync } from 'node:fs';
import { catalog, getCode } from './index.js';

const WORDS = read('explain.words.json');
const NEAREST = 4;

function read(name) {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

/** As POSIX orders them; Windows sets none of them, there the system is asked. */
function readersLanguage({ LC_ALL, LC_MESSAGES, LANG }) {
  const set = LC_ALL || LC_MESSAGES || LANG;
  const name = set || new Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(name) ? 'zh' : 'en';
}

function options(args) {
  const found = { lang: readersLanguage(process.env), json: false, inputs: [] };
  for (let i = 0; i < args.length; i++) {
    const [name, value] = args[i].startsWith('--lang=') ? args[i].split('=') : [args[i], undefined];
    if (name === '--lang') {
      found.lang = value ?? args[++i];
      if (!(found.lang in WORDS))
        return { ...found, lang: 'en', wrong: `--lang ${found.lang ?? ''}` };
    } else if (name === '--json') found.json = true;
    else if (name === '--help' || name === '-h') found.help = true;
    else if (name === '--version') found.version = true;
    else if (/^--?[a-z]/i.test(name)) return { ...found, wrong: name };
    else found.inputs.push(name);
  }
  return found;
}

/** The entries an input means, and the numbers in it that have none. */
function lookUp(input) {
  const text = input.normalize('NFKC').trim();
  if (/^\d{4}$/.test(text)) {
    return { entries: catalog.codes.filter(({ code }) => code.endsWith(text)), unknown: [] };
  }
  if (/^\d+$/.test(text)) {
    const entry = getCode(text);
    return entry ? { entries: [entry], unknown: [] } : { entries: [], unknown: [text] };
  }
  const names = ({ symbol, constants = {} }) => [symbol, ...Object.values(constants).flat()];
  const named = catalog.codes.filter((entry) =>
    names(entry).some((name) => name.toUpperCase() === text.toUpperCase()),
  );
  const numbers = [...new Set(text.match(/(?<!\d)\d{7}(?!\d)/g) ?? [])];
  const known = numbers.flatMap((number) => getCode(number) ?? []);
  const entries = named.length > 0 ? named : known;
  // In running text most numbers are something else: only a text without any code is worth a word about them.
  return { entries, unknown: entries.length > 0 ? [] : numbers };
}

function explain(entry, lang) {
  const w = WORDS[lang];
  const field = (name, value) => `${name}${w.colon}${value}`.trimEnd();
  const place = ({ doc, line, to }) => {
    const document = catalog.documents.find(({ id }) => id === doc);
    return (
      document &&
      [
        document.title[lang],
        ...(line ? [w.line.replace('#', to ? `${line}–${to}` : line)] : []),
      ].join(', ')
    );
  };
  const known = (item) => `${item[lang]} (${place(item) ?? w.inferred})`;
  const list = (title, items, sign, write = (item) => item[lang]) =>
    items.length === 0
      ? []
      : [`  ${field(title, '')}`, ...items.map((item, i) => `    ${sign(i)} ${write(item)}`)];
  const dash = () => '-';
  const status = catalog.statuses.find((one) => entry.code.startsWith(String(one.status)));
  const names = [...new Set(Object.values(entry.constants ?? {}).flat())];
  const several = entry.meanings.length > 1;
  const domain = catalog.domains.find(({ id }) => id === entry.domain);
  const attach = [
    ...(catalog.support?.always ?? []),
    ...(catalog.support?.actors[entry.actor] ?? []),
    ...(domain?.attach ?? []),
  ];
  return [
    `${entry.code} ${entry.meanings.map(({ title }) => title[lang]).join(lang === 'zh' ? '；' : '; ')}`,
    ...(entry.withdrawn
      ? [
          `  ${w.withdrawn} ${entry.withdrawn.date}`,
          ...(entry.withdrawn.successor
            ? [`  ${field(w.successor, entry.withdrawn.successor)}`]
            : []),
        ]
      : []),
    `  HTTP ${status.status} ${status.reason}`,
    `  ${field(w.actor, w.actors[entry.actor])}`,
    `  ${field(w.retry, w.retries[entry.retry])}`,
    `  ${field(w.symbol, entry.symbol)}`,
    ...(names.length > 0 ? [`  ${field(w.constants, names.join(', '))}`] : []),
    ...(w.origins[entry.origin] ? [`  ${w.origins[entry.origin]}`] : []),
    ...(entry.sure ? [`  ${w.sure[entry.sure]}`] : []),
    ...(several ? [`  ${w.ambiguous}`] : []),
    ...entry.meanings.flatMap(({ official, title, causes = [], fixes = [], nothingKnown }, i) => [
      ...(several ? ['', `  ${field(`${w.meaning} ${i + 1}`, title[lang])}`] : []),
      ...(official ? [`  ${field(w.official, official)}`] : []),
      ...list(w.causes, causes, dash, known),
      ...list(w.fixes, fixes, (n) => `${n + 1}.`, known),
      ...(nothingKnown ? [`  ${nothingKnown[lang]}`] : []),
    ]),
    ...list(w.notes, entry.notes ?? [], dash),
    ...list(w.attach, attach, dash),
  ].join('\n');
}

/** What can be said of a number all the same. */
function explainUnknown(number, lang) {
  const w = WORDS[lang];
  const line = ({ code, meanings }) => `    ${code} ${meanings[0].title[lang]}`;
  const lines = [`${number} ${w.notCatalogued}`];
  const unassigned = catalog.unassigned?.find(({ code }) => code === number);
  if (unassigned) lines.push(`  ${unassigned[lang]}`);
  const status = catalog.statuses.find((one) => number.startsWith(String(one.status)));
  if (number.length !== 7) lines.push(`  ${w.sevenDigits}`);
  else if (status) {
    lines.push(
      `  ${w.classKnown} ${status.status} (${status.title[lang]})`,
      `  ${status.advice[lang]}`,
    );
  } else {
    lines.push(`  ${w.classUnknown} ${catalog.statuses.map((one) => one.status).join(', ')}`);
  }
  const distance = ({ code }) => Math.abs(Number(code) - Number(number));
  const nearest = catalog.codes
    .filter(({ code }) => status && number.length === 7 && code.startsWith(String(status.status)))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, NEAREST)
    .sort((a, b) => a.code.localeCompare(b.code));
  const same = catalog.codes.filter(({ code }) => code.slice(3) === number.slice(3));
  if (nearest.length > 0) lines.push(`  ${w.nearest}${w.colon}`.trimEnd(), ...nearest.map(line));
  if (same.length > 0) lines.push(`  ${w.sameNumber}${w.colon}`.trimEnd(), ...same.map(line));
  return lines.join('\n');
}

function main() {
  const { lang, json, inputs, help, version, wrong } = options(process.argv.slice(2));
  const w = WORDS[lang];
  if (wrong) {
    console.error(`${w.wrongOption}${wrong}\n\n${w.usage}`);
    return 2;
  }
  if (help || version) {
    console.log(help ? w.usage : read('package.json').version);
    return 0;
  }
  if (inputs.length === 0 && !process.stdin.isTTY) inputs.push(readFileSync(0, 'utf8'));
  if (inputs.every((input) => input.trim() === '')) {
    console.error(w.usage);
    return 2;
  }
  const answers = inputs.map((input) => ({ input, ...lookUp(input) }));
  const entries = [...new Set(answers.flatMap((answer) => answer.entries))];
  if (json) console.log(JSON.stringify(entries, null, 2));
  else if (entries.length > 0)
    console.log(entries.map((entry) => explain(entry, lang)).join('\n\n'));
  const failed = answers.filter((answer) => answer.entries.length === 0);
  for (const { input, unknown } of failed) {
    const numbers = unknown.map((number) => explainUnknown(number, lang)).join('\n\n');
    console.error(numbers || `${w.nothing}${w.colon}${input.trim().slice(0, 80)}\n\n${w.usage}`);
  }
  return failed.length > 0 ? 1 : 0;
}

// A reader such as "head" may leave before everything is written.
process.stdout.on('error', () => process.exit());
process.exitCode = main();
