/** The house's own rules: who may import whom, and nothing half-added. Each failure says what to do. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import { SUPPORTED_SITES } from '../../entrypoints/browser/supported-sites';
import { POLICIES } from '../../rules/policies';
import type { Example } from '../../rules/signal';
import { SIGNALS } from '../../rules/signals';
import { SIGNAL_TOPICS } from '../../rules/topics';
import { TOPIC_WORDS } from '../../rules/wording/topics';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path, ending);
    return ending.test(entry.name) ? [path] : [];
  });
}

/** Which room a file stands in. */
function roomOf(path: string): string {
  const [top, second] = path.split('/');
  if (top !== 'entrypoints') return top ?? '';
  if (second === 'browser') return 'entrypoints/browser';
  // the sites themselves; the interface they implement and the list of them belong to the content script
  const [, site] = /^entrypoints\/social\.content\/sites\/([a-z]+)\//.exec(path) ?? [];
  if (site !== undefined) return `sites/${site}`;
  // one room: social-NAME.ts, social-heavy.ts, social.content/
  return `entrypoints/${(second ?? '').replace(/\..*$/, '').replace(/^social-.*/, 'social')}`;
}

describe('who may import whom', () => {
  const cruised = (async () => {
    const { output } = await cruise(['rules', 'components', 'entrypoints'], {
      baseDir: ROOT,
      exclude: { path: 'node_modules|\\.wxt' },
      tsPreCompilationDeps: true,
      validate: true,
      ruleSet: { forbidden: [{ name: 'ring', severity: 'error', from: {}, to: { circular: true } }] },
    });
    if (typeof output === 'string') throw new Error(output);
    return output;
  })();
  const modules = cruised.then((output) => output.modules);

  it('looked at the modules', async () => {
    const seen = (await modules).map(({ source }) => source);
    expect(seen.filter((path) => path.startsWith('rules/')).length).toBeGreaterThan(40);
    expect(seen.filter((path) => path.startsWith('components/')).length).toBeGreaterThan(3);
    expect(seen.filter((path) => path.startsWith('entrypoints/')).length).toBeGreaterThan(10);
  });

  it('has no ring of files that import each other', async () => {
    const rings = (await cruised).summary.violations.map(({ from, cycle }) => [from, ...(cycle ?? []).map(({ name }) => name)]);
    expect(rings).toEqual([]);
  });

  it('keeps every import inside the allowed directions', async () => {
    const wrong: string[] = [];
    let looked = 0;
    for (const { source, dependencies } of await modules) {
      for (const { resolved } of dependencies) {
        if (!/^(?:rules|components|entrypoints)\//.test(resolved)) continue;
        looked += 1;
        const from = roomOf(source);
        const to = roomOf(resolved);
        const allowed =
          from === to ||
          (from === 'components' && to === 'rules') ||
          (from === 'entrypoints/browser' && to === 'rules') ||
          (from.startsWith('sites/') && (to === 'rules' || /\/sites\/site\.ts$/.test(resolved))) ||
          (from.startsWith('entrypoints/') &&
            from !== 'entrypoints/browser' &&
            ['rules', 'components', 'entrypoints/browser'].includes(to)) ||
          (from === 'entrypoints/social' && /\/sites\/[a-z]+\/index\.ts$/.test(resolved));
        if (!allowed) wrong.push(`${source} imports ${resolved}: ${from} may not look into ${to}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(80);
  });

  it('keeps the model of questions, and what only it needs, out of the content script', async () => {
    const seen = await reachedFrom('entrypoints/social-heavy.ts');
    expect(seen).toContain('rules/ask/answer-facts.ts');
    expect(seen.filter((source) => /rules\/ask\/(?:learned|understand|features)\.ts|questions\.json/.test(source))).toEqual([]);
  });

  it.each(SUPPORTED_SITES)('keeps all but its own site and the start out of the light script for $name', async ({ id }) => {
    const seen = await reachedFrom(`entrypoints/social-${id}.ts`);
    expect(seen).toContain('entrypoints/social.content/session.ts');
    expect(seen).toContain(`entrypoints/social.content/sites/${id}/index.ts`);
    expect(seen.filter((source) => /^rules\/|^components\/|\.tsx$|\/messages\.ts$|\/heavy\.ts$/.test(source))).toEqual([]);
    expect(seen.filter((source) => /\/sites\/\w+\//.test(source) && !source.includes(`/sites/${id}/`))).toEqual([]);
  });

  /** Every module that a script brings with it. */
  async function reachedFrom(entry: string): Promise<string[]> {
    const byName = new Map((await modules).map((module) => [module.source, module]));
    const seen = new Set<string>();
    const follow = (source: string): void => {
      if (seen.has(source)) return;
      seen.add(source);
      for (const { resolved, dependencyTypes } of byName.get(source)?.dependencies ?? [])
        if (!dependencyTypes.some((type) => type.startsWith('type-'))) follow(resolved);
    };
    follow(entry);
    return [...seen];
  }

  it('keeps rules free of the browser, the clock, the network and chance', () => {
    const forbidden =
      /\b(?:document|window|navigator|fetch|XMLHttpRequest|WebSocket|localStorage|Math\.random|Date\.now|new Date\(\)|setTimeout|setInterval|crypto|browser|chrome|performance)\b(?=[.(])/;
    // words for people and comments may speak of documents and windows; only code counts
    const codeOnly = (source: string): string =>
      source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'[^'\n]*'|"[^"\n]*"|`[^`]*`/g, (text) => text.replace(/[^\n]/g, ' '));
    const wrong = filesUnder('rules', /\.ts$/)
      .filter((path) => path !== join('rules', 'cli.ts'))
      .flatMap((path) =>
        codeOnly(readFileSync(join(ROOT, path), 'utf8'))
          .split('\n')
          .flatMap((line, index) => (forbidden.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
      );
    expect(wrong).toEqual([]);
  });
});

describe('signals', () => {
  const files = filesUnder('rules/signals', /\.ts$/)
    .map((path) => path.replace(/^.*\//, '').replace(/\.ts$/, ''))
    .filter((name) => !['index', 'signal', 'find'].includes(name));

  it('has one file per topic, and one line per file in the index', () => {
    expect([...files].sort(), 'a file in rules/signals/ is named after a topic in rules/topics.ts').toEqual(
      [...SIGNAL_TOPICS].sort(),
    );
    expect(SIGNALS.map(({ topic }) => topic).sort(), 'each signal needs one line in rules/signals/index.ts').toEqual(
      [...SIGNAL_TOPICS].sort(),
    );
  });

  it.each(files)('%s has its own topic, and at least as many allowed as flagged examples', async (name) => {
    const module = (await import(`../../rules/signals/${name}.ts`)) as {
      signal?: { topic: string };
      flags?: Example[];
      allows?: Example[];
    };
    expect(module.signal?.topic, `rules/signals/${name}.ts exports "signal" with topic "${name}"`).toBe(name);
    expect(module.flags?.length ?? 0, `rules/signals/${name}.ts exports "flags": texts it finds`).toBeGreaterThanOrEqual(4);
    expect(
      module.allows?.length ?? 0,
      `rules/signals/${name}.ts exports "allows": at least as many texts it leaves alone`,
    ).toBeGreaterThanOrEqual(module.flags?.length ?? 0);
  });

  it('has words for every topic', () => {
    for (const topic of SIGNAL_TOPICS) {
      const { label, matters, todo } = TOPIC_WORDS[topic];
      expect(label.length * matters.length * todo.length, `rules/wording/topics.ts needs words for ${topic}`).toBeGreaterThan(0);
    }
  });
});

describe('policies', () => {
  it('has one file per policy, named after its id, and one line per file in the index', () => {
    const files = filesUnder('rules/policies', /\.ts$/).map((path) => path.replace(/^.*\//, '').replace(/\.ts$/, ''));
    expect(files.filter((name) => name !== 'index').sort()).toEqual(POLICIES.map(({ id }) => id).sort());
  });
});

describe('words', () => {
  const BANNED = /\b(?:violat\w*|breach\w*|please)\b/i;
  it('speaks as a kind colleague wherever a person reads', () => {
    const wrong = [
      ...filesUnder('rules/wording', /\.ts$/),
      ...filesUnder('components', /\.tsx$/),
      ...filesUnder('entrypoints', /\.tsx$/),
    ].flatMap((path) =>
      readFileSync(join(ROOT, path), 'utf8')
        .split('\n')
        .flatMap((line, index) => (BANNED.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    );
    for (const { clauses } of POLICIES) for (const { ref, says } of clauses) if (BANNED.test(says)) wrong.push(`${ref}: ${says}`);
    expect(wrong).toEqual([]);
  });
});

describe('files', () => {
  it('stay small enough to read in one sitting', () => {
    const long = ['rules', 'components', 'entrypoints', 'tests']
      .flatMap((folder) => filesUnder(folder, /\.(?:ts|tsx|mjs)$/))
      .filter((path) => !/^rules\/(?:policies|text\/names)\//.test(path))
      .map((path) => ({ path, lines: readFileSync(join(ROOT, path), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 450)
      .map(({ path, lines }) => `${path} has ${lines} lines: split it by idea`);
    expect(long).toEqual([]);
  });

  it('stand where the house says', () => {
    const known = new Set(['entrypoints', 'components', 'rules', 'public', 'tests', 'docs', 'node_modules']);
    const strange = readdirSync(ROOT).filter(
      (name) => !name.startsWith('.') && statSync(join(ROOT, name)).isDirectory() && !known.has(name),
    );
    expect(strange.map((name) => `${relative(ROOT, join(ROOT, name))} is no room of this house`)).toEqual([]);
  });
});
