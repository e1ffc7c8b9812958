/** What the chosen policy says about itself, with its contradictions said plainly. */
import type { Policy } from '../../rules/policy';
import { policyDatesInFull, policyOf } from '../../rules/wording/policy-facts';
import { policyAddress } from '../browser/pages';
import { today } from '../browser/today';
import { Section } from './Section';

/** Facts with the clauses they rest on. */
export function PolicyFacts({ policy }: { policy: Policy }) {
  return (
    <Section
      id="policy"
      title={`About ${policyOf(policy)}`}
      intro={`${policy.title}. ${policy.clauses.length} clauses, in our own words.`}
    >
      <p>
        <a class="sl-link" href={policyAddress()}>
          Read every clause
        </a>
      </p>
      <dl class="facts">
        <Fact term="Who is bound" says={policy.binds.says} refs={policy.binds.refs} />
        <Fact term="Who counts as a pupil" says={policy.pupil.says} refs={policy.pupil.refs} />
        <Fact term="Whom to ask" says={policy.askWhom.says} refs={policy.askWhom.refs} />
        <Fact term="Who looks after it" says={`${policy.owner}.`} refs={[]} />
        <Fact term="Dates" says={policyDatesInFull(policy, today())} refs={[]} />
      </dl>
      {policy.conflicts.length === 0 ? null : (
        <details class="conflicts">
          <summary>Where the document does not agree with itself ({policy.conflicts.length})</summary>
          <ul>
            {policy.conflicts.map(({ says, refs }) => (
              <li key={says}>
                {says} <Refs refs={refs} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function Fact({ term, says, refs }: { term: string; says: string; refs: readonly string[] }) {
  return (
    <div class="fact">
      <dt>{term}</dt>
      <dd>
        <p>
          {says} <Refs refs={refs} />
        </p>
      </dd>
    </div>
  );
}

function Refs({ refs }: { refs: readonly string[] }) {
  return refs.length === 0 ? null : <span class="sl-small sl-soft">({refs.join('; ')})</span>;
}
