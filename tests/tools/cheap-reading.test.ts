import type { Plugin } from 'vite';
import { expect, it } from 'vitest';
import { laterPatterns, oneLump } from '../../cheap-reading';

const transformed = (code: string, id = '/house/rules/one.ts') => {
  const { transform } = laterPatterns('/house/rules/') as Plugin & { transform(code: string, id: string): unknown };
  return (transform(code, id) as { code: string } | undefined)?.code;
};

it('makes patterns at the top of a module when it is set up, and means the same by them', () => {
  const literals = ['/a\\/b"c/giu', '/[“\\p{L}]\\u2019\\n/u', '/\\\\`\\$/'];
  const code = transformed(`const patterns = [${literals.join(', ')}];`) ?? '';
  const made = new Function(`${code} return patterns;`)() as RegExp[];
  expect(made.map(String)).toEqual(literals);
  expect(code.match(/RegExp\(/g)).toHaveLength(literals.length);
});

it('leaves patterns inside functions and classes, and other folders, as they are', () => {
  expect(transformed('const f = (s) => /a/g.test(s); function g() { return /b/; } class C { p = /c/; }')).toBeUndefined();
  expect(transformed('const a = /a/;', '/house/components/one.ts')).toBeUndefined();
});

const lumped = (code: string) => {
  const { handler } = oneLump('late.js', "'place'").generateBundle as unknown as {
    handler(options: object, bundle: object): void;
  };
  const chunk = { type: 'chunk', code };
  handler({}, { 'late.js': chunk });
  return chunk.code;
};

it('makes one function of a script, which is put into its place and not called', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a script as text
  const script = 'var late=(function(){const who=`Sam "S" ’\n`;return[who,`${who}!`,String.raw`\\d`,`\\u0041`]})();\nlate;';
  const world = globalThis as { place?: (() => string[])[] };
  // biome-ignore lint/security/noGlobalEval: what the browser does with the built file
  globalThis.eval(lumped(script));
  expect(world.place).toHaveLength(1);
  expect(world.place?.[0]?.()).toEqual(['Sam "S" ’\n', 'Sam "S" ’\n!', '\\d', 'A']);
  delete world.place;
});

it('refuses what is not one function', () => {
  expect(() => lumped('let late = 1;')).toThrow('late.js is not one function');
});
