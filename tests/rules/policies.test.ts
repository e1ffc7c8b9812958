/** Every shipped policy is whole, well-formed and true to the refs of its document. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POLICIES } from '../../rules/policies';
import { clauseByRef, Policy, reviewOverdue } from '../../rules/policy';
import { listRoles } from '../../rules/wording/roles';

/** The documents themselves are no part of the repository: where one lies beside it, the data is held against it. */
const sourceOf = (name: string): URL => new URL(`../../../shared/policies/${name}`, import.meta.url);

/** The five that are shipped with it from the start. */
const FIVE = ['aylesford', 'barleyhurst-park', 'coppice-junior', 'corpus-christi', 'elton-primary'];

describe.each(POLICIES.map((policy) => [policy.id, policy] as const))('%s', (id, policy) => {
  it('is well-formed', () => {
    expect(Policy.safeParse(policy).error?.issues ?? []).toEqual([]);
  });

  it('has each ref once, and its facts rest on clauses that exist', () => {
    const refs = policy.clauses.map(({ ref }) => ref);
    expect(new Set(refs).size).toBe(refs.length);
    for (const fact of [policy.binds, policy.pupil, policy.askWhom, ...policy.conflicts]) {
      for (const ref of fact.refs) expect(clauseByRef(policy, ref), `${id}: ${fact.says} rests on ${ref}`).toBeDefined();
    }
  });

  it('says whose leave lifts each clause that asks for leave', () => {
    const wrong = policy.clauses.filter(
      ({ topics, exceptions, leave }) =>
        (topics.some(({ stance }) => stance === 'permission') ||
          (exceptions ?? []).some(({ when }) => when === 'leave-given')) !==
        (leave !== undefined),
    );
    expect(wrong.map(({ ref }) => ref)).toEqual([]);
  });

  it('calls whoever looks after safety what the answers call them, beside the document’s own name', () => {
    const wrong = (['safeguarding-lead', 'online-safety-lead'] as const).flatMap((role) => {
      const name = listRoles([role]).replace('the ', '');
      const clauses = policy.clauses.filter(({ leave = [], tell = [] }) => [...leave, ...tell].includes(role));
      const said = [...clauses.map(({ says }) => says), ...(policy.askWhom.roles.includes(role) ? [policy.askWhom.says] : [])];
      return said.filter((says) => !says.includes(name));
    });
    expect(wrong).toEqual([]);
  });

  it('names exceptions only for topics the clause speaks on', () => {
    for (const { ref, topics, exceptions } of policy.clauses) {
      for (const exception of exceptions ?? []) {
        for (const topic of exception.topics ?? [])
          expect(
            topics.map((entry) => entry.topic),
            `${id} ${ref}`,
          ).toContain(topic);
      }
    }
  });

  it.runIf(existsSync(sourceOf(`${id}.clauses.json`)))('has every clause of the document, none missing, none invented', () => {
    const source = JSON.parse(readFileSync(sourceOf(`${id}.clauses.json`), 'utf8')) as {
      clauses: { ref: string; heading: string }[];
    };
    expect(policy.clauses.map(({ ref }) => ref)).toEqual(source.clauses.map(({ ref }) => ref));
    // a heading as long as a sentence is shortened: it stands on a chip
    for (const [index, { ref, heading }] of source.clauses.entries()) {
      if (heading.split(/\s+/).length <= 8) expect(policy.clauses[index]?.heading, ref).toBe(heading);
    }
  });

  it.runIf(existsSync(sourceOf(`${id}.txt`)))('says it in our own words', () => {
    const words = (text: string): string[] =>
      text
        .toLowerCase()
        .replace(/’/g, "'")
        .match(/[a-z0-9']+/g) ?? [];
    const source = ` ${words(readFileSync(sourceOf(`${id}.txt`), 'utf8')).join(' ')} `;
    for (const { ref, says } of policy.clauses) {
      const own = words(says);
      for (let start = 0; start + 7 <= own.length; start += 1) {
        const run = own.slice(start, start + 7).join(' ');
        expect(source.includes(` ${run} `), `${id} ${ref} repeats "${run}"`).toBe(false);
      }
    }
  });
});

describe('all five', () => {
  it('have 360 clauses', () => {
    const five = POLICIES.filter(({ id }) => FIVE.includes(id));
    expect(five.map(({ id }) => id)).toEqual(FIVE);
    expect(five.map(({ clauses }) => clauses.length).reduce((sum, count) => sum + count, 0)).toBe(360);
  });

  it('says when a review date has passed', () => {
    const aylesford = POLICIES.find(({ id }) => id === 'aylesford');
    expect(aylesford && reviewOverdue(aylesford, '2026-11-20')).toBe(true);
    expect(aylesford && reviewOverdue(aylesford, '2021-06-30')).toBe(false);
    expect(aylesford && reviewOverdue(aylesford, '2021-07-01')).toBe(true);
  });

  it('says where the Aylesford document contradicts itself on who is a pupil', () => {
    const aylesford = POLICIES.find(({ id }) => id === 'aylesford');
    expect(aylesford?.pupil.adultPupils).toBe('unclear');
    expect(aylesford?.conflicts.some(({ refs }) => refs.includes('1.2.3'))).toBe(true);
  });

  it('says where the Coppice document contradicts itself on its review', () => {
    const coppice = POLICIES.find(({ id }) => id === 'coppice-junior');
    expect(coppice?.conflicts.some(({ says }) => /review|renew|year/i.test(says))).toBe(true);
  });
});
