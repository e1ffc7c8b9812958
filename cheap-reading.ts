/**
 * Two build steps that make the heavy script cheap to read. A browser reads all of a script before it runs any of it, on the page's own
 * thread; figures are in `docs/performance.md`. Neither step changes what a program does.
 */
import { type ESTree, type Plugin, parseAst } from 'vite';

/** What is put in place of a stretch of code. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Patterns that stand at the top of a module are made when the module is set up, and not checked when it is read. Patterns inside
 * functions stay as they are, since those would be made with every call.
 */
export function laterPatterns(folder: string): Plugin {
  return {
    name: 'second-look:later-patterns',
    enforce: 'post',
    transform(code, id) {
      if (!id.startsWith(folder)) return undefined;
      const edits: Edit[] = [];
      walk(parseAst(code), (node) => {
        if (node.type === 'Literal' && 'regex' in node && node.regex)
          edits.push(replaced(node, `/* @__PURE__ */ RegExp(${quoted(node.regex.pattern)}, ${quoted(node.regex.flags)})`));
        return !/Function|^(?:PropertyDefinition|StaticBlock)/.test(node.type);
      });
      return edits.length === 0 ? undefined : { code: edit(code, edits), map: null };
    },
  };
}

/**
 * The whole of one script becomes a function that the script puts into a place and does not call: read once, as one lump. Texts in
 * backticks, which the minifier prefers, get quotes, which are read faster.
 */
export function oneLump(file: string, place: string): Plugin {
  return {
    name: 'second-look:one-lump',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk') return;
        const program = parseAst(chunk.code);
        const whole = programCall(program);
        if (whole === undefined) throw new Error(`${file} is not one function that is called at once.`);
        const edits: Edit[] = [];
        walk(whole, (node) => {
          if (node.type === 'TaggedTemplateExpression') return false;
          const [only, ...more] = node.type === 'TemplateLiteral' ? node.quasis : [];
          if (only !== undefined && more.length === 0) edits.push(replaced(node, quoted(only.value.cooked ?? '')));
          return true;
        });
        const start = `(globalThis[${place}]??=[]).push(`;
        edits.push(
          replaced({ start: 0, end: whole.start }, start),
          replaced({ start: whole.end, end: chunk.code.length }, ');\n'),
        );
        chunk.code = edit(chunk.code, edits);
      },
    },
  };
}

/** The function of `(function () { … })()`, whether or not its answer gets a name. */
function programCall({ body: [first] }: ESTree.Program): ESTree.Node | undefined {
  const call =
    first?.type === 'VariableDeclaration'
      ? first.declarations[0]?.init
      : first?.type === 'ExpressionStatement'
        ? first.expression
        : undefined;
  const called = call?.type === 'CallExpression' ? call.callee : undefined;
  const inner = called?.type === 'ParenthesizedExpression' ? called.expression : called;
  return inner?.type === 'FunctionExpression' ? inner : undefined;
}

/** Goes through a tree; `see` says whether to go on below a node. */
function walk(node: ESTree.Node, see: (node: ESTree.Node) => boolean): void {
  if (!see(node)) return;
  for (const value of Object.values(node)) for (const below of [value].flat()) if (isNode(below)) walk(below, see);
}

const isNode = (value: unknown): value is ESTree.Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const quoted = (text: string): string => JSON.stringify(text);

const replaced = ({ start, end }: { start: number; end: number }, text: string): Edit => ({ start, end, text });

function edit(code: string, edits: readonly Edit[]): string {
  let at = 0;
  let whole = '';
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    whole += code.slice(at, start) + text;
    at = end;
  }
  return whole + code.slice(at);
}
