import { ESLintUtils } from '@typescript-eslint/utils';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// TypeScript lets `<` compare two Decimals, as texts: 9 > 10
const noDecimalOperators = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: { operator: "'{{operator}}' does not compare or add Decimals as numbers: use a method." },
  },
  defaultOptions: [],
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    const isDecimal = (node) => services.getTypeAtLocation(node).getSymbol()?.name === 'Decimal';
    return {
      'BinaryExpression[operator=/^(<|<=|>|>=|==|===|!=|!==|\\+)$/]'(node) {
        if (!isDecimal(node.left) || !isDecimal(node.right)) return;
        context.report({ node, messageId: 'operator', data: { operator: node.operator } });
      },
    };
  },
});

const restrictedSyntax = {
  defaultExport: { selector: 'ExportDefaultDeclaration', message: 'export by name' },
  defaultSpecifier: { selector: 'ExportSpecifier[exported.name="default"]', message: 'export by name' },
  exportAll: { selector: 'ExportAllDeclaration', message: 'name what is exported' },
  enum: { selector: 'TSEnumDeclaration', message: 'use a union of literals' },
  namespace: { selector: 'TSModuleDeclaration', message: 'use a module' },
  class: { selector: ':matches(ClassDeclaration, ClassExpression)', message: 'use plain records and functions' },
  zod: {
    selector: 'ImportDeclaration[source.value="zod"] > :matches(ImportSpecifier, ImportDefaultSpecifier)',
    message: "write import * as z from 'zod': the other forms bundle every locale",
  },
  decimal: {
    selector:
      'ImportDeclaration[source.value="decimal.js"] > :matches(ImportDefaultSpecifier, ImportNamespaceSpecifier)',
    message:
      "write import { Decimal } from 'decimal.js': the default import has no constructor under Node's resolution",
  },
  locale: {
    selector: 'MemberExpression[property.name=/^(toLocale\\w*|localeCompare)$/]',
    message: 'texts must not depend on the language of the machine',
  },
  date: {
    selector: 'TSTypeReference[typeName.name="Date"]',
    message: 'a date is text: a Date depends on the time zone',
  },
  unicodeClass: {
    selector:
      'Literal[regex.pattern=/\\\\[pP][{]/], :matches(Literal[value=/\\\\[pP][{]/], TemplateElement[value.raw=/\\\\[pP][{]/]):not(CallExpression[callee.name="once"] *)',
    message:
      'an engine works out a class of Unicode wherever it comes upon one, read or not: once(() => new RegExp(…))',
  },
  random: {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'results must not depend on chance',
  },
};

function restrictedSyntaxBut(...allowed) {
  const entries = Object.entries(restrictedSyntax).filter(([name]) => !allowed.includes(name));
  return ['error', ...entries.map(([, rule]) => rule)];
}

const GLOBALS = {
  'use the period room: a Date depends on the time zone': ['Date', 'Temporal'],
  'texts must not depend on the language of the machine': ['Intl'],
  'src runs anywhere, and says nothing': ['console', 'process', 'globalThis', 'window', 'Buffer', 'require', 'fetch'],
  'results must not depend on the clock': ['performance', 'setTimeout', 'setInterval'],
};
const restrictedGlobals = Object.entries(GLOBALS).flatMap(([message, names]) =>
  names.map((name) => ({ name, message })),
);

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'docs/api', 'test/.doctest']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { local: { rules: { 'no-decimal-operators': noDecimalOperators } } },
    rules: {
      'local/no-decimal-operators': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': 'off', // callers without TypeScript are checked too
      '@typescript-eslint/no-unnecessary-type-parameters': 'off', // type-level proofs name a type once
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-param-reassign': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript', ignoreInternal: true } },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'no-console': 'error',
      'no-restricted-globals': ['error', ...restrictedGlobals],
      'no-restricted-syntax': restrictedSyntaxBut(),
      'require-unicode-regexp': 'error',
      'jsdoc/check-param-names': ['error', { checkDestructured: false }],
      'jsdoc/no-types': 'error',
      'jsdoc/require-example': [
        'error',
        {
          contexts: [
            'ExportNamedDeclaration > FunctionDeclaration',
            'ExportNamedDeclaration > TSDeclareFunction',
            'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression',
          ],
        },
      ],
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: true, enableFixer: false, require: { FunctionDeclaration: true, ArrowFunctionExpression: true } },
      ],
    },
  },
  {
    files: ['src/errors.ts'],
    rules: { 'no-restricted-syntax': restrictedSyntaxBut('class') },
  },
  {
    files: ['src/period/calendar.ts'],
    rules: {
      'no-restricted-globals': ['error', ...restrictedGlobals.filter(({ name }) => name !== 'Date')],
      'no-restricted-syntax': restrictedSyntaxBut('class', 'date'), // what the functions of date-fns take
    },
  },
  {
    files: ['src/data/**/*.ts'], // its functions are not public
    rules: { 'jsdoc/require-example': 'off' },
  },
  {
    files: ['test/**/*.ts', 'docs/examples/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
