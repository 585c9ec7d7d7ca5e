import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const pureRooms = ['pack', 'words', 'quiz', 'questions', 'review', 'timeline', 'formats'];

/** Given a text that it does not know, `Date` makes up a day: dates are read by `writtenTime`, `parseEdtf` and `instantOf`. */
const dateOfText = [
  {
    selector:
      'NewExpression[callee.name="Date"][arguments.length=1]:not([arguments.0.callee.property.name="valueOf"])',
    message:
      'Give Date a number, by valueOf(), or read the text by writtenTime, parseEdtf or instantOf.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="parse"]',
    message: 'Read the text by writtenTime, parseEdtf or instantOf.',
  },
];

export default tseslint.config(
  {ignores: ['dist/', 'src/generated/', 'reports/']},
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_'},
      ],
      '@typescript-eslint/no-unused-expressions': 'off', // chai: expect(x).to.be.true
    },
  },
  {
    files: ['src/elements/**/*.ts', 'tests/elements/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari drops the role of a list without markers: it has to be said again.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {files: ['src/**/*.{ts,js}'], rules: {'no-restricted-syntax': ['error', ...dateOfText]}},
  {
    // Same input, same output: no page, no clock, no chance, no machine's own language.
    files: [...pureRooms.map(room => `src/${room}/**/*.ts`), 'src/core.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'globalThis', 'navigator', 'Intl'],
      'no-restricted-properties': [
        'error',
        {object: 'Date', property: 'now'},
        {object: 'Math', property: 'random'},
        {property: 'localeCompare'},
      ],
      'no-restricted-syntax': [
        'error',
        ...dateOfText,
        'NewExpression[callee.name="Date"][arguments.length=0]',
      ],
    },
  },
  {
    // The seed of the examples is set in one place, and what is skipped says why.
    files: ['tests/**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['assert', 'check', 'sample'].map(property => ({
          object: 'fc',
          property,
          message: 'Use `always` of tests/property.ts.',
        })),
        {object: 'it', property: 'skip', message: 'Use `itIf` of tests/skip.ts.'},
        {object: 'this', property: 'skip', message: 'Use `itIf` of tests/skip.ts.'},
      ],
    },
  },
  {
    files: ['*.config.js', 'tests/*.{js,ts}', 'tests/bench/**'],
    rules: {'no-console': 'off'},
  },
);
