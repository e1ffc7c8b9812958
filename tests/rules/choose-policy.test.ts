import { describe, expect, it } from 'vitest';
import { choosePolicy, sureNames, tickedNames } from '../../rules/choose-policy';
import { POLICIES, policyById } from '../../rules/policies';
import type { Policy } from '../../rules/policy';
import { defaultSettings } from '../../rules/settings';

function policy(id: string): Policy {
  const found = policyById(id);
  if (!found) throw new Error(id);
  return found;
}

describe('choosing a policy', () => {
  const fresh = choosePolicy(defaultSettings(), policy('aylesford'), undefined);

  it('brings the school’s names along', () => {
    expect(fresh.policy).toBe('aylesford');
    expect(fresh.schoolNames).toEqual(policy('aylesford').names.school);
    expect(fresh.schoolEmailDomains).toEqual(policy('aylesford').names.emailDomains);
  });

  it('takes a name that is also a place only when the person ticks it', () => {
    expect(fresh.schoolAliases).not.toContain('Aylesford');
    expect(fresh.schoolAliases).toContain('#AylesfordSchool');
    expect(sureNames(policy('coppice-junior')).schoolAliases).not.toContain('Coppice');
    expect(sureNames(policy('corpus-christi')).schoolAliases).not.toContain('Corpus Christi');
  });

  it.each(POLICIES.map(({ id }) => id))('takes only names that %s suggests', (id) => {
    for (const alias of sureNames(policy(id)).schoolAliases) expect(policy(id).names.aliases).toContain(alias);
  });

  it('swaps the suggested names when the school changes, and keeps the person’s own', () => {
    const own = {
      ...fresh,
      schoolNames: [...fresh.schoolNames, 'The Big House'],
      schoolAliases: ['TBH', ...fresh.schoolAliases, 'Aylesford'],
    };
    const moved = choosePolicy(own, policy('elton-primary'), policy('aylesford'));
    expect(moved.schoolNames).toEqual([...policy('elton-primary').names.school, 'The Big House']);
    expect(moved.schoolAliases).toContain('TBH');
    expect(moved.schoolAliases.filter((alias) => policy('aylesford').names.aliases.includes(alias))).toEqual([]);
    expect(moved.schoolEmailDomains).toEqual([]);
  });

  it('brings back what was ticked for a school before', () => {
    const pruned = { ...fresh, schoolNames: ['Aylesford School'], schoolAliases: ['Aylesford', 'TBH'], schoolEmailDomains: [] };
    const ticked = tickedNames(pruned, policy('aylesford'));
    expect(ticked).toEqual({ schoolNames: ['Aylesford School'], schoolAliases: ['Aylesford'], schoolEmailDomains: [] });
    const away = choosePolicy(pruned, policy('elton-primary'), policy('aylesford'));
    const back = choosePolicy(away, policy('aylesford'), policy('elton-primary'), ticked);
    expect(back).toMatchObject({ ...ticked, schoolAliases: ['Aylesford', 'TBH'] });
  });

  it('changes nothing when the same school is chosen again', () => {
    const pruned = { ...fresh, schoolAliases: [] };
    expect(choosePolicy(pruned, policy('aylesford'), policy('aylesford'))).toBe(pruned);
  });
});
