import { readdirSync } from 'node:fs'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

const pages = readdirSync(new URL('./src/pages', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

/** A page may import from shared code and its own folder, never from a sibling page. */
function fences() {
  const restrict = (files, patterns) => ({
    files,
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': [
        'error',
        ...patterns.map(({ regex, message }) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`,
          message,
        })),
      ],
    },
  })
  const perPage = pages.map((page) => {
    const siblings = pages.filter((other) => other !== page).join('|')
    const message = 'A page imports from shared code and its own folder only.'
    return restrict(
      [`src/pages/${page}/**`],
      [
        { regex: `^@/pages/(?!${page}/)`, message },
        { regex: `^(\\.\\./)+(${siblings})/`, message },
      ],
    )
  })
  const shared = restrict(
    ['src/api/**', 'src/shared/**', 'src/messages/**'],
    [{ regex: '(^@|\\.\\.)/pages/', message: 'Shared code does not know the pages.' }],
  )
  return [...perPage, shared]
}

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'playwright-report', 'test-results', 'src/api/schema.ts'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-macros-order': 'error',
      'vue/define-props-declaration': 'error',
      'vue/no-bare-strings-in-template': [
        'error',
        { allowlist: ['·', '→', '–', '-', '/', ':', '(', ')', '+', '%', '✓', '✕', '!', '?', '…', '‖', '#', '«', '»'] },
      ],
      'vue/no-static-inline-styles': 'error',
      'vue/no-v-html': 'error',
      'vue/no-undef-components': ['error', { ignorePatterns: ['^El', '^Router'] }],
      'vue/no-unused-refs': 'error',
      'vue/require-explicit-emits': 'error',
      'vue/multi-word-component-names': 'off',
    },
  },
  {
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  // a command of the build speaks to the console
  {
    files: ['scripts/**'],
    rules: { 'no-console': 'off' },
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  // in a test an element that is missing fails the test, which is what it is for
  { files: ['test/**', 'e2e/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  ...fences(),
  prettier,
)
