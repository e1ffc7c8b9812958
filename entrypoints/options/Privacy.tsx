/** What happens to what is read: nothing. */
import { Section } from './Section';

/** What is read, kept and told: little, less and nothing. */
export function Privacy() {
  return (
    <Section id="privacy" title="Only you see this">
      <ul class="privacy">
        <li>Everything is worked out in this browser. Second Look sends nothing anywhere, and has no account and no server.</li>
        <li>Nobody is told: not your school, not the site, not us.</li>
        <li>It reads your own profile, your own posts and what you are writing. Never anybody else's page.</li>
        <li>It never changes, posts or deletes anything for you, and you can always post.</li>
        <li>
          It keeps these settings and, until you forget it, your review: what stands on your own pages and was found there. Drafts
          are never stored.
        </li>
        <li>It gives a second look, not legal advice. When in doubt, the policy itself and the people it names come first.</li>
      </ul>
    </Section>
  );
}
