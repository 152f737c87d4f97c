// The linter's rules, and the import law of the house as one array: who stands higher may import who stands lower, never
// the other way round, types included.

/** `imported` says how an import of the layer is written, as globs: relative imports name its folder or its file. */
const layer = (name, files, imported, rooms = []) => ({ name, files, imported, rooms });
const folder = (name, rooms) => layer(name, [`web/${name}/**`], [`**/${name}/**`], rooms);

/** Inside a finder, the files directly in its folder stand above its rooms; only the types, below all of them. */
const face = (name) =>
  layer(`${name}/*.ts`, [`web/${name}/*.ts`], ['../*', '!../types', '!../slices']);
const room = (finder) => (name) =>
  layer(`${finder}/${name}`, [`web/${finder}/${name}/**`], [`**/${name}/**`]);
const SEARCH = [face('search'), ...['rank', 'query', 'index'].map(room('search'))];
const DECODE = [
  face('decode'),
  ...['report', 'judge', 'read', 'meaning', 'words'].map(room('decode')),
];

export const STAIRCASE = [
  layer(
    'entries, build',
    ['web/main.tsx', 'web/offline.tsx', 'web/sw.ts', 'web/boot/**', 'web/build/**'],
    ['**/main', '**/offline', '**/sw', '**/boot/**', '**/build/**'],
  ),
  layer('App', ['web/App.tsx'], ['**/App']),
  folder('pages'),
  folder('components'),
  folder('hooks'),
  folder('data'),
  folder('search', SEARCH),
  folder('decode', DECODE),
  folder('catalog'),
  layer('paths', ['web/paths.ts'], ['**/paths']),
  folder('text'),
  layer('i18n', ['web/i18n/**'], ['**/i18n', '**/i18n/**']),
  layer('content', ['content/**'], ['**/content/**']),
];

/** What a layer may not import besides what stands above it: pages are shown by the App alone, finders don't meet. */
const BESIDE = {
  pages: ['./[A-Z]*', '!./*.css'],
  search: ['**/decode/**'],
  content: ['**/web/**'],
};

/** One override per layer. */
function staircase(layers, above = []) {
  return layers.flatMap(({ name, files, rooms }, i) => {
    const higher = [...above, ...layers.slice(0, i).map(({ imported }) => imported)];
    if (BESIDE[name]) higher.push(BESIDE[name]);
    if (rooms.length > 0) return staircase(rooms, higher);
    return forbid(files, higher, `${name} may not import this: the staircase is in README.md.`);
  });
}

function forbid(files, globs, message) {
  const patterns = globs.map((group) => ({ group, message }));
  return {
    files,
    rules: { 'no-restricted-imports': patterns.length > 0 ? ['error', { patterns }] : 'off' },
  };
}

export default {
  plugins: ['typescript', 'react', 'import', 'unicorn', 'jsx-a11y'],
  categories: { correctness: 'error' },
  rules: {
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'typescript/no-explicit-any': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/react-in-jsx-scope': 'off',
    'import/no-unassigned-import': 'off',
    'no-await-in-loop': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'jsx-a11y/anchor-has-content': 'off',
    'react/set-state-in-effect': 'off',
    'react/immutability': 'off',
    'react/preserve-manual-memoization': 'off',
  },
  ignorePatterns: ['dist', '.cache'],
  overrides: [
    ...staircase(STAIRCASE),
    // A test beside its code may ask the whole finder.
    forbid(['web/{search,decode}/*/*.test.ts'], []),
    forbid(['e2e/**'], [['**/web/**']], 'Browser tests know the site from outside only.'),
    forbid(['e2e/bench/**'], []),
  ],
};
