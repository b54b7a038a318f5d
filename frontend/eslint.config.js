import js from '@eslint/js';
import ts from 'typescript-eslint';

export default ts.config({ ignores: ['node_modules', 'target'] }, js.configs.recommended, ...ts.configs.strict, {
  files: ['**/*.ts'],
  rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
});
