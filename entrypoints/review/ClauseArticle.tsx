/** One clause as the reader shows it. */
import type { Clause } from '../../rules/policy';
import type { Topic } from '../../rules/topics';
import { listRoles } from '../../rules/wording/roles';
import { STANCE_WORDS, TOPIC_NAMES } from '../../rules/wording/topic-names';
import { clauseFragment } from './place';

/** `topic`: the one it is shown under; its stance then stands beside the ref. */
export function ClauseArticle({ clause, topic }: { clause: Clause; topic?: Topic | undefined }) {
  const { ref, says, topics, exceptions, leave, tell, note } = clause;
  const stance = topics.find((said) => said.topic === topic)?.stance;
  return (
    <article class="clause" aria-label={ref}>
      <p class="clause-ref">
        <a href={clauseFragment(ref)}>{ref}</a>
        {stance === undefined ? null : <span class="clause-stance">{STANCE_WORDS[stance]}</span>}
      </p>
      <p>{says}</p>
      {exceptions?.map((exception) => (
        <p key={exception.says} class="sl-small">
          <b>Unless:</b> {exception.says}
        </p>
      ))}
      {leave ? (
        <p class="sl-small">
          <b>Who can say yes:</b> {listRoles(leave)}.
        </p>
      ) : null}
      {tell ? (
        <p class="sl-small">
          <b>Whom to tell:</b> {listRoles(tell, 'and')}.
        </p>
      ) : null}
      {note ? <p class="sl-small sl-soft">{note}</p> : null}
      {topic === undefined ? (
        <p class="clause-topics sl-soft">{[...new Set(topics.map((said) => TOPIC_NAMES[said.topic]))].join(' · ')}</p>
      ) : null}
    </article>
  );
}
