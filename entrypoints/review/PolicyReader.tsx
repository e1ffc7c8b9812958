/** Every clause of the policy: searched, grouped by heading or by topic, and beside another school's. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { LevelSign } from '../../components/LevelSign';
import { searchClauses } from '../../rules/ask/search';
import { POLICIES, policyById } from '../../rules/policies';
import type { Clause, Policy } from '../../rules/policy';
import { Topic } from '../../rules/topics';
import { policyDatesInFull, policyOf } from '../../rules/wording/policy-facts';
import { STANCE_WORDS, TOPIC_NAMES } from '../../rules/wording/topic-names';
import { today } from '../browser/today';
import { ClauseArticle } from './ClauseArticle';

type Order = 'heading' | 'topic';

const ORDERS = [
  { value: 'heading', label: 'the document' },
  { value: 'topic', label: 'what it is about' },
] as const;

interface Group {
  title: string;
  clauses: readonly Clause[];
  topic?: Topic;
}

/** `at`: the ref of a clause to begin at. */
export function PolicyReader({ policy, at }: { policy: Policy; at?: string | undefined }) {
  const [words, setWords] = useState('');
  const [order, setOrder] = useState<Order>('heading');
  const [otherId, setOtherId] = useState('');
  const other = policyById(otherId);
  const marked = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const known = at !== undefined && policy.clauses.some(({ ref }) => ref === at);

  useEffect(() => {
    marked.current?.scrollIntoView({ block: 'center' });
    marked.current?.focus({ preventScroll: true });
  }, []);

  const groups = useMemo(() => {
    const searched = words.trim() === '' ? undefined : searchClauses(policy, words);
    if (searched !== undefined) return [{ title: found(searched.length), clauses: searched }];
    return order === 'topic' || other !== undefined ? byTopic(policy) : byHeading(policy);
  }, [policy, words, order, other]);

  return (
    <div class="reader">
      <div class="reader-head">
        <h1 class="title">
          {policy.school}: {policy.title}
        </h1>
        <p class="sl-soft">
          {policyDatesInFull(policy, today())} Its {policy.clauses.length} clauses, in our own words.
        </p>
        <Conflicts policy={policy} />
      </div>
      <div class="reader-tools">
        <label class="reader-search">
          <span class="sl-legend">Search</span>
          <input
            ref={search}
            type="search"
            class="sl-input"
            value={words}
            placeholder="friends, photos, 2.3.10 ..."
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <Choice
          legend="In order of"
          options={ORDERS}
          value={other === undefined ? order : 'topic'}
          onChange={(chosen) => {
            setOrder(chosen);
            if (chosen === 'heading') setOtherId('');
          }}
        />
        <label class="reader-compare">
          <span class="sl-legend">Beside it</span>
          <select class="sl-input" value={otherId} onChange={(event) => setOtherId(event.currentTarget.value)}>
            <option value="">no other policy</option>
            {POLICIES.filter((one) => one.id !== policy.id).map((one) => (
              <option key={one.id} value={one.id}>
                {policyOf(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="sl-unseen" role="status">
        {words.trim() === '' ? '' : groups[0]?.title}
      </p>
      {at !== undefined && !known ? (
        <p>
          {policyOf(policy)} has no clause “{at}”. It may be from another school’s policy.
        </p>
      ) : null}
      {groups.map((group) => (
        <section key={group.title} class="reader-group">
          <h2 class="reader-title">{group.title}</h2>
          {group.clauses.length > 0 ? null : (
            <NothingFound
              words={words.trim()}
              policy={policy}
              onClear={() => {
                setWords('');
                search.current?.focus();
              }}
            />
          )}
          {other !== undefined && group.topic !== undefined ? (
            <Beside topic={group.topic} policies={[policy, other]} />
          ) : (
            group.clauses.map((clause) => (
              <div
                key={clause.ref}
                ref={clause.ref === at ? marked : null}
                class={`reader-clause${clause.ref === at ? ' reader-marked' : ''}`}
                tabIndex={clause.ref === at ? -1 : undefined}
              >
                <ClauseArticle clause={clause} topic={group.topic} />
              </div>
            ))
          )}
        </section>
      ))}
    </div>
  );
}

/** What was looked for and where, what to try, and the way back to all clauses. */
function NothingFound({ words, policy, onClear }: { words: string; policy: Policy; onClear: () => void }) {
  return (
    <>
      <p class="reader-nothing">
        We looked for “{words}” in all {policy.clauses.length} clauses of {policyOf(policy)}, which are in our own words. Try
        another word for it, or the number of a clause.
      </p>
      <div>
        <Button onClick={onClear}>Clear the search</Button>
      </div>
    </>
  );
}

const found = (count: number): string =>
  count === 0 ? 'No clause has these words.' : count === 1 ? 'One clause' : `${count} clauses, the closest first`;

function byHeading(policy: Policy): Group[] {
  const groups = new Map<string, Clause[]>();
  for (const clause of policy.clauses) groups.set(clause.heading, [...(groups.get(clause.heading) ?? []), clause]);
  return [...groups].map(([title, clauses]) => ({ title, clauses }));
}

function byTopic(policy: Policy): Group[] {
  return Topic.options
    .map((topic) => ({ title: TOPIC_NAMES[topic], topic, clauses: clausesOn(policy, topic) }))
    .filter(({ clauses }) => clauses.length > 0);
}

const clausesOn = (policy: Policy, topic: Topic): Clause[] =>
  policy.clauses.filter(({ topics }) => topics.some((said) => said.topic === topic));

/** Two policies on one topic, side by side. */
function Beside({ topic, policies }: { topic: Topic; policies: readonly Policy[] }) {
  return (
    <div class="reader-beside">
      {policies.map((policy) => {
        const clauses = clausesOn(policy, topic);
        return (
          <div key={policy.id} class="reader-column">
            <h3 class="sl-legend">{policyOf(policy)}</h3>
            {clauses.length === 0 ? <p class="sl-soft">does not speak of it.</p> : null}
            {clauses.map((clause) => (
              <p key={clause.ref} class="reader-said">
                <b>{clause.ref}</b>{' '}
                <span class="sl-soft">
                  {STANCE_WORDS[clause.topics.find((said) => said.topic === topic)?.stance ?? 'information']}
                </span>
                <br />
                {clause.says}
              </p>
            ))}
          </div>
        );
      })}
    </div>
  );
}

function Conflicts({ policy: { conflicts } }: { policy: Policy }) {
  if (conflicts.length === 0) return null;
  return (
    <details class="reader-conflicts">
      <summary>
        <LevelSign sign="ask" /> {conflicts.length === 1 ? 'One place where' : `${conflicts.length} places where`} the document is
        not at one with itself
      </summary>
      <ul>
        {conflicts.map(({ says, refs }) => (
          <li key={says}>
            {says} <span class="sl-soft">({refs.join('; ')})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
