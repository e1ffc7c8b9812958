/** Whose policy is read with. */
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { PolicyPicker } from '../../components/PolicyPicker';
import { POLICIES, policyById } from '../../rules/policies';
import { reviewOverdue } from '../../rules/policy';
import { policyDatesInFull } from '../../rules/wording/policy-facts';
import { today } from '../browser/today';
import { useChoosePolicy } from '../browser/use-choose-policy';
import { Section, type SectionProps } from './Section';

/** The picker, or the school chosen with a way to choose another. */
export function SchoolSection({ settings, save, step }: SectionProps) {
  const policy = settings.policy === undefined ? undefined : policyById(settings.policy);
  const [picking, setPicking] = useState(policy === undefined);
  // the arrow keys go through the list and choose as they go
  const choose = useChoosePolicy(save);
  return (
    <Section id="school" title="Which school's policy should we read with you?" step={step}>
      {picking || policy === undefined ? (
        <PolicyPicker policies={POLICIES} value={policy?.id} onChange={choose} today={today()} label="School" />
      ) : (
        <div class="chosen">
          <div>
            <p>
              <b>{policy.school}</b>
            </p>
            <p class="sl-small sl-soft">
              {policy.title}. {policyDatesInFull(policy, today())}
            </p>
          </div>
          <Button onClick={() => setPicking(true)}>Choose another school</Button>
        </div>
      )}
      {policy !== undefined && reviewOverdue(policy, today()) ? (
        <p class="sl-small sl-soft">There may be a newer policy than this one: ask at school which counts now.</p>
      ) : null}
    </Section>
  );
}
