import type { Messages } from './zh';

const lines = (line: number, to?: number) => (to ? `lines ${line}–${to}` : `line ${line}`);
const codesWord = (count: number) => (count === 1 ? '1 code' : `${count} codes`);

/** The words of the interface in English; a word that Chinese has and this lacks is a type error. */
export const en: Messages = {
  siteName: (platform) => `${platform} error codes`,
  skip: 'Skip to content',
  nav: {
    classes: 'Browse by status class',
    topics: 'Topics',
    calls: 'Calls',
    decode: 'Decode',
    about: 'About',
    home: 'Home',
  },
  otherLanguage: '中文',
  switchLanguage: '切换到中文',
  theme: { label: 'Appearance', auto: 'Auto', light: 'Light', dark: 'Dark' },
  footer: {
    official: 'Official texts belong to the platform',
    edition: (date) => `Source edition ${date}`,
  },
  home: {
    title: 'Error code reference',
    tagline:
      'Type a number, a message or any fragment of one: see what it means, who must act and what to do.',
    description: (platform, codes) =>
      `All ${codes} error codes of the ${platform}: meaning, causes and what to do, a permalink for each, usable offline.`,
    atlas: 'All codes',
    atlasHint:
      'One cell per code in numeric order, beside each class what most of its codes are about. A gap is a number never assigned; a hollow cell is a code outside the source edition.',
    classes: 'The status classes',
    classesOf: (count) => `${count} status classes`,
    codes: (count) => (count === 0 ? 'no codes' : count === 1 ? '1 code' : `${count} codes`),
    compose: 'How a code is composed',
    composeStatus: 'HTTP status',
    composeNumber: 'error number',
    unassigned: (code) => `${code} was never assigned`,
    ways: {
      number: 'You have a number',
      numberHow: 'Type it; the last four digits will do. For example',
      text: 'You have a message',
      textHow: 'Type what you see, in Chinese, pinyin or English. For example',
      log: 'You have a log or a response',
      logHow: 'Paste it and get every code in it',
      call: 'You are integrating a call',
      callHow: (count) => `${count} calls, each with the codes that have to do with it`,
    },
    topics: 'By topic',
  },
  search: {
    lookFor: (text) => `Search for "${text}"`,
    label: 'Search error codes',
    placeholder: 'Number, message, pinyin…',
    submit: 'Search',
    hint: 'Press / to search',
    title: 'Search',
    titleFor: (query) => `Results for "${query}"`,
    description: 'Search error codes by number, official text, pinyin, synonym or English words.',
    results: (count, more) => (count === 1 ? '1 result' : `${count}${more ? '+' : ''} results`),
    all: (count, more) => `See all ${count}${more ? '+' : ''} results`,
    none: (query) => `Nothing found for "${query}"`,
    nearest: 'No exact match. The nearest are:',
    several: 'More than one code fits. Compare the first ones:',
    call: (name) => `Call ${name}: see its codes`,
    noneHint: 'Try other words, only the last four digits, or browse a status class.',
    empty: 'Type a number, a message, pinyin or English words to search.',
    loading: 'Loading the search…',
    failed: 'The search data did not load.',
    retry: 'Try again',
    decode: (count) =>
      count > 0
        ? `This text contains ${count} ${count === 1 ? 'code' : 'codes'}: decode all of it`
        : 'Decode the whole text',
    noScript: 'Search needs JavaScript. Without it, every code is listed by status class.',
    reason: {
      prefix: 'number starts with',
      errorNumber: 'error number',
      pinyin: 'pinyin',
      initials: 'pinyin initials',
      homophone: 'same sound',
      synonym: 'synonym',
      traditional: 'Traditional',
      observed: 'message on the wire',
      keyword: 'keyword',
      symbol: 'constant',
      typo: 'similar',
      guidance: 'guidance',
      symptom: 'symptom',
      near: 'near number',
    },
  },
  filter: {
    title: 'Filters',
    text: 'Filter this class',
    textPlaceholder: 'Words or number',
    facets: { domain: 'Topic', kind: 'Kind', actor: 'Who acts', retry: 'Retry', origin: 'Origin' },
    sort: 'Sort by',
    sorts: { number: 'number', topic: 'topic' },
    clear: 'Clear filters',
    shown: (shown, all) => (shown === all ? `${all} codes` : `${shown} of ${all} codes`),
    none: 'No code matches.',
  },
  kind: {
    'invalid-input': 'Invalid value',
    'bad-credential': 'Bad credential or code',
    permission: 'No permission',
    'not-found': 'Not found',
    'already-exists': 'Already exists',
    'wrong-state': 'Wrong state',
    precondition: 'Unmet precondition',
    limit: 'Limit exceeded',
    external: 'External service failed',
    internal: 'Platform fault',
  },
  actor: {
    'app-developer': 'App developer',
    'end-user': 'End user',
    'enterprise-admin': 'Enterprise administrator',
    'device-vendor': 'Device vendor',
    platform: 'Platform',
  },
  retry: {
    no: 'Do not retry',
    'after-fix': 'Retry after fixing',
    'after-reauth': 'Retry with a new credential',
    later: 'Retry later',
  },
  origin: {
    source: 'source edition',
    supplementary: 'supplementary',
    observed: 'observed',
    constant: 'platform constant',
  },
  topics: {
    title: 'Topics',
    intro:
      'Find codes by what you are doing: each topic lists all its codes across status classes, and the calls they have to do with.',
    description: (count) => `${count} topics, each with all its codes and calls.`,
    counts: (codes, calls) =>
      calls === 0
        ? codesWord(codes)
        : `${codesWord(codes)} · ${calls} ${calls === 1 ? 'call' : 'calls'}`,
    titleOf: (name) => `${name}: all codes`,
    descriptionOf: (name, about, codes) => `All ${codesWord(codes)} about ${name}. ${about}`,
    decisions: 'What you see, what to do',
    columns: { see: 'What you see', codes: 'Which codes it may be', do: 'What to do' },
    codes: (count) => `All ${codesWord(count)}`,
    calls: (count) =>
      count === 1 ? '1 call it has to do with' : `${count} calls it has to do with`,
  },
  calls: {
    title: 'Calls',
    meaning:
      'Below each call stand the codes that have to do with it. The documents do not say which codes a call returns, so neither does this list.',
    description: (count) => `${count} documented calls and the codes that have to do with each.`,
    filter: 'Filter calls',
    placeholder: 'Path, number or words',
    shown: (shown, all) => (shown === all ? `${all} calls` : `${shown} of ${all} calls`),
    none: 'No call fits.',
  },
  status: {
    title: (status, title) => `${status} ${title}`,
    description: (status, title, count) =>
      `All ${count} error codes of HTTP ${status} (${title}), with filters for domain, kind, who acts and retry.`,
    official: 'In the platform’s words:',
    advice: 'When only the class is known:',
    list: 'Codes',
    source: (date, codes, rows) =>
      rows === codes
        ? `Source edition ${date}: ${codes} ${codes === 1 ? 'code' : 'codes'}`
        : `Source edition ${date}: ${rows} rows, ${codes} codes`,
    apart: 'Outside the source edition',
    apartHint:
      "Found only in a later public table or by observation; without the platform's Chinese text and not counted above.",
    noCodes: 'This status means success and has no error codes.',
    columns: {
      code: 'Code',
      message: 'Official message',
      topic: 'Topic',
      title: 'Meaning',
      who: 'Who acts',
      retry: 'Retry',
    },
    noScript: 'Filters need JavaScript; all codes of this class are listed below.',
    unassigned: (codes) => `Never assigned: ${codes}`,
  },
  code: {
    title: (code, title) => `${code} ${title}`,
    description: (code, title, cause) => `Error code ${code}: ${title}. ${cause}`,
    strip: { http: 'HTTP status', actor: 'Who acts', retry: 'Retry' },
    meaning: 'Message',
    official: 'Official message',
    officialSource: (edition) => `The platform's error-code table, edition ${edition}`,
    noOfficial: {
      source: () => '',
      supplementary: (date) =>
        `Only the platform's public table of ${date} has this code; the source edition lacks it, so there is no official Chinese text here and the title is our rendering.`,
      observed: () =>
        'No public table has this code; it is known from public observation only. Title and guidance are ours.',
      constant: () =>
        "No public table has this code; it is known from a later list of the server's constants only. The title renders the constant and its comment.",
    },
    sure: {
      high: 'Two sources have it.',
      medium: 'One source has it; that a deployment returns it today is fairly sure.',
      low: 'One source has it; that a deployment returns it today is not sure.',
    },
    ambiguous: (count) => `This code has ${count} meanings; the msg of the response tells which:`,
    meaningN: (n) => `Meaning ${n}`,
    withdrawn: (date) => `The platform no longer uses this code since ${date}.`,
    successor: 'Use instead',
    concept: 'Concerns',
    causes: 'Likely causes',
    fixes: 'What to do',
    attach: 'What to send to support',
    attachHint: 'If you can’t solve it, send these along to support.',
    attachItems: (count: number) => `Show the list (${count} items)`,
    copyAttach: 'Copy the list',
    example: 'Example response',
    seen: 'msg texts seen on the wire',
    facts: 'Facts',
    endpoints: 'Calls',
    related: 'Related codes',
    relation: {
      'same-text': 'same official text',
      opposite: 'the opposite',
      'same-concept': 'same concept',
      'same-domain': 'same domain',
      'see-also': 'see also',
    },
    sameNumber: 'Same error number in other classes',
    notes: 'Notes',
    provenance: 'Provenance',
    symbol: 'Our constant',
    constants: "The platform's constants",
    kind: 'Kind',
    domain: 'Topic',
    first: 'First documented',
    firstEdition: (date) => `edition ${date}`,
    firstNone: 'in no public table',
    history: 'History',
    documents: 'Documents',
    permalink: 'Permalink',
    previous: 'Previous',
    next: 'Next',
    inClass: (status, title) => `All of ${status} ${title}`,
    nothingKnown: 'Nothing reliable is known:',
  },
  basis: {
    documented: 'documented',
    inferred: 'inferred',
    namesCode: 'documented for this code',
    line: (line, to) => (line === undefined ? 'document' : lines(line, to)),
    documentedAt: (line, to) => (line === undefined ? 'document' : `document, ${lines(line, to)}`),
    namesCodeAt: (line, to) =>
      line === undefined
        ? 'document names this code'
        : `document names this code, ${lines(line, to)}`,
    place: (title, line, to) => (line === undefined ? title : `${title}, ${lines(line, to)}`),
    documentedTitle: (place) => `The rule stands in ${place}`,
    namesCodeTitle: (place) => `${place} names this code`,
    legend:
      'Where a document is named, the rule stands in that line; that it explains this code is our judgement, unless the document names the code. What is marked inferred is not documented.',
    inferredTitle: 'Not documented; concluded by us',
  },
  copy: {
    label: 'Copy',
    name: (name) => `Copy ${name}`,
    link: 'Copy link',
    line: 'Copy one line',
    markdown: 'Copy Markdown',
    text: 'Copy ticket text',
    short: { link: 'Link', line: 'Line', markdown: 'Markdown', text: 'Ticket' },
    done: 'Copied',
    failed: 'Could not copy; select the text by hand',
  },
  ticket: {
    code: 'Error code',
    meaning: 'Meaning',
    official: 'Official message',
    actor: 'Who acts',
    retry: 'Retry',
    fixes: 'What to do',
    attach: 'Please attach',
    link: 'Link',
  },
  about: {
    title: 'About this reference',
    description:
      'Response format, composition of codes, source and editions, permalink promise, data downloads.',
    source: 'What the source document says',
    format: 'Response format',
    formatNote:
      'In real responses code is a JSON number and msg often comes before it; some gateways repeat both at the top level.',
    composition: 'Composition of a code',
    editions: 'Editions',
    editionsNote:
      'The platform published its table in these editions. The official texts here are those of the marked source edition.',
    editionCodes: (count) => `${count} codes`,
    editionSource: 'source edition',
    counts: 'What is in here',
    countRow: (rows, codes) =>
      rows === codes
        ? `${codes} ${codes === 1 ? 'code' : 'codes'}`
        : `${rows} rows, ${codes} codes`,
    apart: {
      supplementary: {
        title: (count) => `${count} supplementary`,
        note: 'Codes of a later public table that the source edition lacks. Without official Chinese text, in our words, listed apart.',
      },
      observed: {
        title: (count) => `${count} observed`,
        note: 'In no public table, known from public observation only. Each says how well it is known.',
      },
      constant: {
        title: (count) => `${count} platform constants`,
        note: "No public table has them; they are known from a later list of the server's constants only. Constant and meaning are given as they are, besides only what follows from the meaning.",
      },
    },
    unassigned: 'Never assigned',
    voices: 'Three voices',
    voiceOfficial: "Official: the platform's own text, quoted as it is, only trimmed.",
    voiceOurs:
      'Guidance: causes and steps in our words. "Documented" means that the rule stands in a document of the platform, and the mark leads to the line; that the rule has to do with this code is our judgement. Where the document names the code itself, the mark says "documented for this code".',
    voiceInferred:
      'Inferred: those marked "inferred" have no document behind them; we concluded them from the meaning, neighbouring codes and public observation.',
    basisCount: (documented, inferred) =>
      `Of ${documented + inferred} statements, ${documented} are documented and ${inferred} are inferred.`,
    promise: 'Permalink promise',
    promiseText:
      "A code's address is its number. Once published it never moves, never changes meaning and never disappears; a code the platform withdraws keeps its page, which says so first. Every address ever published is on record, and the site does not build when one is missing.",
    anomalies: 'Peculiarities of the source',
    downloads: 'Data',
    downloadCatalog: 'The whole catalog (JSON)',
    downloadSchema: 'Its JSON Schema',
    downloadCode: 'The data of one code (JSON)',
    downloadMarkdown: 'The page of one code (Markdown)',
    downloadCsv: 'Table, one row per meaning (CSV)',
    downloadFeed: 'Feed of changes (Atom)',
    downloadLlms: 'List for language models',
    downloadConstants: 'Constants',
    installed: 'Installed here',
    edition: 'Source edition',
    pages: 'Code pages',
    version: 'Program version',
    dataHash: 'SHA-256 of the data (catalog.json)',
    singleFile: 'Single-file edition',
    singleFileHint:
      'One HTML file with everything in it: download it and open it by double-click, no network needed; search, filters, decoder and both languages work.',
    sums: 'Checksums of all files:',
    license: 'The program is under the MIT licence; the official messages belong to the platform.',
  },
  exports: {
    feed: (platform) => `${platform}: changes of the error codes`,
    edition: (date, codes) => `Edition ${date}: ${codes} codes in all`,
    added: (count) =>
      count === 0 ? 'No new codes' : `${count} new ${count === 1 ? 'code' : 'codes'}:`,
    data: 'Data',
    classPage: 'the page of this class',
    llmsSummary: (platform, codes) =>
      `Reference of all ${codes} error codes of ${platform}: meaning, causes, what to do.`,
    llmsShape:
      'A code has seven digits: HTTP status and four-digit error number. NNNNNNN/ is its page in Chinese, en/NNNNNNN/ in English, NNNNNNN.json its data, NNNNNNN.md and en/NNNNNNN.md the page as Markdown.',
    catalog: 'the whole catalog in both languages',
    schema: 'its JSON Schema',
    csv: 'a table, one row per meaning, for spreadsheet programs',
    feedFile: 'Atom feed of changes',
    constants: 'constants',
    llmsFull: 'all code pages in one file',
  },
  notFound: {
    title: 'No such page',
    description: 'There is no page at this address. Search, or browse by status class.',
    intro: 'There is no page at this address.',
    static:
      'No such page. If the address is an error code, it is not in this catalog; search from the home page or browse by status class.',
    number: (code) => `${code} is not in the catalog`,
    unassigned: (code) => `${code} was never assigned`,
    classKnown: (status, title) => `Its first three digits stand for HTTP ${status} (${title}).`,
    classUnknown: (digits) => `The platform has no codes that start with ${digits}.`,
    uncatalogued:
      'No public edition of the table has it: it may be newer, come from another platform, or have a miscopied digit.',
    nearest: 'Nearest codes',
    sameNumber: 'Same error number in other classes',
    home: 'Home',
  },
  error: {
    title: 'This page did not load',
    text: 'The network may be down, or the site has just been updated.',
    retry: 'Try again',
    reload: 'Reload the page',
    script:
      'The script of this page did not load: you can read, but search and filters do not work.',
  },
  update: {
    text: 'A new version of this site is ready.',
    accept: 'Change to it',
    later: 'Later',
  },
  offline: { noScript: 'The single-file edition needs JavaScript.' },
  decode: {
    title: 'Decode',
    description:
      'Paste a response, a log or text from a screenshot and find every code in it. Nothing leaves the browser.',
    noScript: 'Decoding needs JavaScript.',
    field: 'Paste a response, a log, a stack trace or text from a screenshot',
    placeholder: (code: string) => `{"error":{"msg":"…","code":${code}}}`,
    privacy:
      "The text is processed in this browser only and sent nowhere; this page's security policy does not allow sending either.",
    file: 'Choose a file',
    drop: 'or drop a file here',
    clear: 'Clear',
    working: 'Decoding…',
    tooLarge: (limit) =>
      `The text is larger than ${limit} MB and was not decoded. Paste only the part around the error.`,
    unreadable: 'This file could not be read.',
    picture:
      'Pictures cannot be read here. Extract the text with your system or chat app first, then paste it.',
    failed: 'Decoding did not work.',
    summary: (codes, places) =>
      codes === 0
        ? 'No certain code was found.'
        : `${codes} ${codes === 1 ? 'code' : 'codes'} in ${places} ${places === 1 ? 'place' : 'places'}.`,
    nothing:
      'No code was found. Check that the whole response body is included; some logs print it at debug level only.',
    first: (line) => `First seen in line ${line}.`,
    start: 'Start with',
    story: (topic, lead, followers) =>
      `${[lead, ...followers].join(', ')} belong to one topic (${topic}): deal with ${lead} first, those that came later may follow from it.`,
    step: 'First step:',
    steps: 'All steps and causes',
    possible: (count) => `Numbers that may be codes (${count})`,
    possibleHint:
      'Below each stands why it is not certain. If you know it to be an error code, press “It is an error code”.',
    confirm: 'It is an error code',
    suggestions: 'Message without a number',
    suggestion: 'looks like',
    occurrences: (count) => (count === 1 ? '1 place' : `${count} places`),
    showOccurrences: 'Where it stands',
    line: (line) => `Line ${line}`,
    select: 'Select in the text',
    around: 'What stands around it',
    showMore: (count) => `Show more (${count} left)`,
    more: (count) => `${count} more are not listed`,
    pasted: 'Pasted text',
    characters: (count) => `${count} characters`,
    lines: (count) => (count === '1' ? '1 line' : `${count} lines`),
    long: 'This is long, so only its beginning is shown; all of it is decoded. Paste again to replace it.',
    server: 'msg of the response',
    only: 'Show only',
    all: 'All',
    share: 'Copy link to share',
    shared: 'Shared codes',
    sharedInvalid: (text) => `"${text}" in the link is not a seven-digit code and was left out.`,
    uncatalogued: 'not in the catalog',
    warning: {
      status: (status, expected) =>
        `The HTTP status is ${status}, which does not match the code's class ${expected}.`,
      msg: 'The msg does not fit the meaning in the catalog: another platform may use the same format.',
      likely: 'The msg reads more like:',
      unknown: 'No public edition of the table has this number.',
      excluded: {
        identifier: (by) =>
          by ? `It goes with “${by}”: probably another number.` : 'It looks like an identifier.',
        process: () => 'It looks like the number of a process, a thread or a log line.',
        quantity: (by) =>
          by
            ? `It goes with “${by}”: probably an amount, a size or a duration.`
            : 'It looks like an amount, a size or a duration.',
        'foreign-key': (by) =>
          `The field name ${by ? `“${by}” ` : ''}is not one this platform uses.`,
        'foreign-message': () => 'The text of the same record is not of this platform.',
        'foreign-record': () => 'The record or table it stands in comes from another system.',
      },
      unexplained: 'Nothing around it says that it is an error code, and nothing that it is not.',
    },
    evidence: {
      json: 'response body',
      nserror: 'NSError',
      exception: 'exception',
      'key-value': 'field',
      comparison: 'comparison',
      constant: 'constant',
      markup: 'markup',
      table: 'table',
      label: 'label',
      list: 'list',
      permalink: 'permalink',
      prose: 'prose',
      bare: 'bare number',
    },
  },
};
