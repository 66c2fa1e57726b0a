import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom. One row a folder: what its files may not import, and the sentence that says what to do instead.
 * Cross-folder imports of entrypoints and tests go through `@/`; inside `utils` they are relative, so both forms are matched.
 */
const heavy = ['zod', 'react', 'react-dom', 'react-aria-components', 'webextension-polyfill', 'dexie', 'chrono-node'];
const lean = 'The content script carries no React, Zod, Dexie, polyfill or rules: 12 kB.';
const roots = 'An entrypoint is where a program begins: nothing imports one, not even another.';

const rooms = [
  {
    name: 'domain',
    files: ['utils/{analysis,conversation,checklist,commitments,packs,transfer}/**/*.ts'],
    forbidden: {
      'Domain code is pure: hand in what you need (`now`, `newId`, text) as arguments.': [
        'react', 'react-dom', 'react-aria-components', 'dexie', 'wxt/*', 'webextension-polyfill', '#i18n', 'node:*',
        '**/sites/*', '**/storage/*', '**/messaging/*', '**/platform/*', '**/components/**', '**/entrypoints/**',
      ],
    },
  },
  {
    name: 'sites',
    files: ['utils/sites/**/*.ts'],
    forbidden: {
      'Reading desks knows the domain and nothing else; what it sends comes in as a DeskPort.': [
        '**/storage/*', '**/platform/*', '**/components/**', '**/entrypoints/**',
      ],
      [lean]: heavy,
    },
  },
  {
    name: 'backup',
    files: ['utils/backup/**/*.ts'],
    forbidden: {
      'A saved file is sealed and opened by Web Crypto alone; what it holds comes in and goes out as an argument.': [
        'react', 'dexie', 'webextension-polyfill', '**/sites/*', '**/storage/*', '**/messaging/*', '**/platform/*', '**/components/**', '**/entrypoints/**',
      ],
    },
  },
  {
    name: 'storage',
    files: ['utils/storage/**/*.ts'],
    forbidden: {
      'Storage knows the domain and Dexie; browser calls live in platform.': [
        'react', 'webextension-polyfill', '**/sites/*', '**/messaging/*', '**/platform/*', '**/components/**', '**/entrypoints/**',
      ],
    },
  },
  {
    name: 'messaging',
    files: ['utils/messaging/**/*.ts'],
    forbidden: {
      'Messaging carries; it does not store or read desks.': ['react', 'dexie', '**/storage/*', '**/sites/*', '**/components/**', '**/entrypoints/**'],
    },
  },
  {
    name: 'platform',
    files: ['utils/platform/**/*.ts'],
    forbidden: {
      'Platform wraps the browser and knows nothing of the product.': ['react', 'dexie', '**/storage/*', '**/sites/*', '**/messaging/*', '**/components/**', '**/entrypoints/**'],
    },
  },
  {
    name: 'components',
    files: ['components/**/*.{ts,tsx}'],
    forbidden: {
      'Components show and ask: domain types, messaging/client and React.': ['dexie', '**/storage/*', '**/sites/*', '**/platform/*', 'webextension-polyfill', '**/entrypoints/**'],
    },
  },
  {
    name: 'pages',
    files: ['entrypoints/!(background)/**/*.{ts,tsx}', 'entrypoints/*.ts'],
    forbidden: {
      'Only the background opens the database.': ['dexie', '**/utils/storage/*'],
      [roots]: ['../*', '**/entrypoints/**'],
    },
  },
  {
    name: 'background',
    files: ['entrypoints/background/**/*.ts'],
    forbidden: { [roots]: ['../*', '**/entrypoints/**'] },
  },
  {
    // Comes after `pages` and `sites`: in a flat configuration the last row that matches a file is the one that counts.
    name: 'content script',
    files: ['entrypoints/conversation.content/**/*.ts'],
    forbidden: { [lean]: [...heavy, '**/storage/*', '**/platform/*', '**/components/**'], [roots]: ['../*', '**/entrypoints/**'] },
  },
  {
    name: 'profile schema',
    files: ['utils/sites/profile.ts', 'utils/sites/profiles.ts', 'utils/sites/profile-layer.ts'],
    forbidden: { 'Only data and Zod: these are kept out of the content script.': ['react', 'dexie', '**/storage/*', '**/platform/*', '**/messaging/*'] },
  },
];

const layering = rooms.map(({ name, files, forbidden }) => ({
  name: `followthrough/${name}`,
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        // Types cost nothing at run time and tie no knot: only values are kept apart.
        patterns: Object.entries(forbidden).map(([message, group]) => ({ group, message, allowTypeImports: true })),
      },
    ],
  },
}));

/** Time and chance come in as arguments, so that the domain can be tested to the minute. */
const pure = {
  name: 'followthrough/no clock, no chance',
  files: ['utils/{analysis,conversation,checklist,commitments,packs,transfer}/**/*.ts'],
  rules: {
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'Take `now` as an argument.' },
      { object: 'Math', property: 'random', message: 'Take `newId` as an argument.' },
      { object: 'crypto', property: 'randomUUID', message: 'Take `newId` as an argument.' },
      { object: 'crypto', property: 'getRandomValues', message: 'Take what is to be random as an argument.' },
      { object: 'Temporal', property: 'Now', message: 'Take `now` as an argument.' },
    ],
    'no-restricted-syntax': [
      'error',
      { selector: 'ImportExpression', message: 'Import at the top, where the import rules see it.' },
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take `now` as an argument.' },
    ],
    'no-restricted-globals': ['error', 'document', 'window', 'localStorage', 'chrome', 'browser', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
  },
};

const network = {
  name: 'followthrough/no network, no console',
  files: ['{entrypoints,components,utils}/**/*.{ts,tsx}'],
  rules: {
    'no-restricted-globals': ['error', { name: 'fetch', message: 'Only `entrypoints/fetch-address` reaches a network.' }, 'XMLHttpRequest', 'WebSocket', 'EventSource'],
    'no-console': 'error',
  },
};

/** The page that asks the address of a pack: no API of the extension, an origin of its own, a policy of its own. */
const fetcher = {
  name: 'followthrough/the one place that fetches',
  files: ['entrypoints/fetch-address/*.ts'],
  rules: { 'no-restricted-globals': ['error', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'chrome', 'browser', 'localStorage', 'indexedDB'] },
};

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'test-results', '.cache'] },
  ...tseslint.configs.recommended,
  { plugins: { 'react-hooks': hooks }, rules: { ...hooks.configs.recommended.rules } },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  network,
  fetcher,
  pure,
  ...layering,
  { files: ['tests/**', 'scripts/**', '*.mjs', '*.ts'], rules: { 'no-console': 'off' } },
);
