/** The person's own part at the school. */
import { Choice } from '../../components/Choice';
import { policyById } from '../../rules/policies';
import { StaffRole } from '../../rules/settings';
import { policyOf } from '../../rules/wording/policy-facts';
import { namesRole, STAFF_ROLE_WORDS } from '../../rules/wording/roles';
import { Section, type SectionProps } from './Section';

/** A part at the school, and a word when the policy does not name it. */
export function RoleSection({ settings: { role, policy: id }, save, step }: SectionProps) {
  const policy = id === undefined ? undefined : policyById(id);
  const named = role === undefined || policy === undefined || namesRole(policy.binds.kinds, role);
  return (
    <Section id="role" title="What is your part at the school?" step={step}>
      <div class="two-columns">
        <Choice
          quiet
          legend="Your part at the school"
          options={StaffRole.options.map((value) => ({ value, label: STAFF_ROLE_WORDS[value] }))}
          value={role}
          onChange={(chosen) => save((now) => ({ ...now, role: chosen }))}
        />
      </div>
      {named || policy === undefined ? null : (
        <p class="sl-small sl-soft">
          {policyOf(policy)} does not name your part. It says: {policy.binds.says}
        </p>
      )}
    </Section>
  );
}
