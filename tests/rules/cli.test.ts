/** The command line as scripts use it: run as a program, fed on standard input. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { POLICIES } from '../../rules/policies';

const CLI = fileURLToPath(new URL('../../rules/cli.ts', import.meta.url));
const TSX = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url));

function run(args: string[], input = ''): { code: number | null; lines: Record<string, unknown>[]; complaint: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TSX, CLI, ...args], { input, encoding: 'utf8' });
  return {
    code: status,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    complaint: stderr,
  };
}

interface Finding {
  topic: string;
  level: string;
  refs: string[];
  start?: number;
  end?: number;
  evidence: string;
}

describe('check', () => {
  it('cites the clauses of the policy that was asked for', () => {
    const item = '{"text":"Year 4 teacher at Aylesford School. Call me on 07700 900461"}';
    const { code, lines } = run(['check', '--policy', 'aylesford'], item);
    expect(code).toBe(0);
    const findings = lines[0]?.findings as Finding[];
    const refs = findings.flatMap((finding) => finding.refs);
    expect(refs).toContain('2.3.10');
    expect(refs.some((ref) => ref === '2.3.2' || ref === '2.4.2')).toBe(true);
    const phone = findings.find(({ topic }) => topic === 'contact-details');
    expect(phone?.evidence).toBe('07700 900461');
  });

  it('does not call naming the school forbidden under Coppice on a professional account', () => {
    const item = '{"text":"Year 4 teacher at Coppice Junior School. Call me on 07700 900461","account":"professional"}';
    const findings = run(['check', '--policy', 'coppice-junior'], item).lines[0]?.findings as Finding[];
    expect(findings.filter(({ topic }) => topic === 'school-named').map(({ level }) => level)).not.toContain('stop');
  });

  it('answers bad lines in their place, goes on, and ends with 1', () => {
    const input = [
      '{"id":"a","text":"hello"}',
      '{broken',
      '{"id":"c","kind":"poem","text":"x"}',
      '{"id":"d"}',
      '',
      '{"id":"e","text":"bye"}',
      '{"id":"f","text":"bye","at":"yesterday"}',
    ].join('\n');
    const { code, lines } = run(['check', '--policy', 'aylesford'], input);
    expect(code).toBe(1);
    expect(lines).toHaveLength(6);
    expect(lines[5]).toEqual({ id: 'f', error: 'line 7: "at": give a date and time such as 2026-11-23T14:30:00+00:00' });
    expect(lines[0]).toEqual({ id: 'a', findings: [] });
    expect(lines[1]?.error).toMatch(/^line 2: not valid JSON/);
    expect(lines[2]).toMatchObject({ id: 'c' });
    expect(lines[2]?.error).toMatch(/^line 3: "kind"/);
    expect(lines[3]?.error).toMatch(/^line 4: nothing to check/);
    expect(lines[4]).toEqual({ id: 'e', findings: [] });
  });

  it('takes no date for one that is none', () => {
    const none = ['2026-02-31T10:00:00Z', '2026-13-01T10:00', '2026-11-23', '23/11/2026 10:00', ''];
    const input = ['2026-11-23T14:30', ...none].map((at) => JSON.stringify({ text: 'bye', at })).join('\n');
    const { code, lines } = run(['check', '--policy', 'aylesford'], input);
    expect(code).toBe(1);
    expect(lines).toEqual([
      { findings: [] },
      ...none.map((_, at) => ({ error: `line ${at + 2}: "at": give a date and time such as 2026-11-23T14:30:00+00:00` })),
    ]);
  });

  it('answers a line with a key that it does not know, and says so once, with those it knows', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'second-look-')), 'settings.json');
    writeFileSync(file, JSON.stringify({ version: 1, schoolName: 'Larkfield Primary School' }));
    const input = [
      '{"id":"a","text":"hello","expect":[]}',
      '{"id":"b","text":"hello","expect":[],"images":[{"altt":"x"}],"settings":{"schoolNames":[],"hours":1}}',
      '{"id":"c","txt":"hello"}',
      '{"id":"d","text":"hello","images":{"alt":"x"}}',
    ].join('\n');
    const { code, lines, complaint } = run(['check', '--policy', 'aylesford', '--settings', file], input);
    expect(lines.slice(0, 2)).toEqual([
      { id: 'a', findings: [] },
      { id: 'b', findings: [] },
    ]);
    expect(lines[2]?.error).toMatch(/^line 3: nothing to check/);
    expect(code).toBe(1);
    const said = complaint.trim().split('\n');
    expect(said).toHaveLength(5);
    expect(said[0]).toMatch(
      /^The settings file .*: "schoolName" is no part of the settings, so it is left aside\. .*schoolNames/,
    );
    expect(said[1]).toBe(
      'line 1: "expect" is no part of an item, so it is left aside. The parts are: kind, site, account, audience, text, fields, images, at, id, settings.',
    );
    expect(said[2]).toMatch(/^line 2: "altt" is no part of an image, .* alt, logo, words\.$/);
    expect(said[3]).toMatch(/^line 2: "hours" is no part of the settings/);
    expect(said[4]).toMatch(/^line 3: "txt" is no part of an item/);
    const asked = run(['ask', '--policy', 'aylesford'], '{"question":"can I friend this parent?","q":1}');
    expect(asked).toMatchObject({ code: 0, lines: [{ question: 'can I friend this parent?' }] });
    expect(asked.complaint).toBe(
      'line 1: "q" is no part of a question, so it is left aside. The parts are: id, question, settings.\n',
    );
  });

  it('gives signals alone, with the line’s own settings before the file’s', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'second-look-')), 'settings.json');
    writeFileSync(file, JSON.stringify({ schoolNames: ['Larkfield Primary School'] }));
    const input = [
      '{"id":1,"text":"INSET at Larkfield Primary School today"}',
      '{"id":2,"text":"INSET at Larkfield Primary School today","settings":{"schoolNames":["Thornhill High School"]}}',
      '{"id":3,"text":"INSET at Thornhill High today","settings":{"schoolNames":["Thornhill High School"]}}',
    ].join('\n');
    const { code, lines } = run(['check', '--signals', '--settings', file], input);
    expect(code).toBe(0);
    const named = lines.map(({ signals }) =>
      (signals as Finding[]).filter(({ topic }) => topic === 'school-named').map(({ evidence }) => evidence),
    );
    expect(named[0]?.join()).toContain('Larkfield');
    expect(named[2]?.join()).toContain('Thornhill');
    const [first = {}] = (lines[0]?.signals ?? []) as object[];
    expect(Object.keys(first).sort()).toEqual(['certainty', 'end', 'evidence', 'start', 'topic', 'why']);
  });

  it.each([
    [['check'], /Say which policy: one of aylesford/],
    [['check', '--policy', 'hogwarts'], /There is no policy "hogwarts"/],
    [['check', '--polcy', 'aylesford'], /--polcy/],
    [['check', '--signals', '--settings', 'nowhere.json'], /settings file nowhere.json could not be read/],
    [['chekc'], /There is no command "chekc"/],
  ])('says what is wrong with %j', (args, complaint) => {
    const answer = run(args);
    expect(answer.code).toBe(2);
    expect(answer.complaint).toMatch(complaint);
    expect(answer.complaint).not.toMatch(/\n\s+at /);
  });
});

describe('policy', () => {
  it('lists the five', () => {
    const { code, lines } = run(['policy', 'list']);
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(POLICIES.map(({ id }) => id));
    const counts = lines.map(({ id, clauses }) => [id, clauses]);
    for (const five of [
      ['aylesford', 74],
      ['barleyhurst-park', 34],
      ['coppice-junior', 86],
      ['corpus-christi', 64],
      ['elton-primary', 102],
    ])
      expect(counts).toContainEqual(five);
  });

  it('shows one clause, or all', () => {
    expect(run(['policy', 'show', 'coppice-junior', '8.3.1']).lines).toMatchObject([{ ref: '8.3.1' }]);
    expect(run(['policy', 'show', 'elton-primary', 'Terms', 'of', 'Use,', 'point', '8']).lines).toMatchObject([
      { ref: 'Terms of Use, point 8' },
    ]);
    expect(run(['policy', 'show', 'aylesford']).lines).toHaveLength(74);
  });

  it('says so when there is no such clause', () => {
    const { code, complaint } = run(['policy', 'show', 'aylesford', '9.9']);
    expect(code).toBe(2);
    expect(complaint).toMatch(/has no clause "9.9"/);
  });
});
