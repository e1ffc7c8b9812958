/** How each account is used: some clauses bind only one kind. */
import { Choice } from '../../components/Choice';
import { Account } from '../../rules/topics';
import { ACCOUNT_WORDS } from '../../rules/wording/places';
import { SUPPORTED_SITES } from '../browser/supported-sites';
import { Section, type SectionProps } from './Section';

/** One choice for each site we read. */
export function AccountsSection({ settings, save, step }: SectionProps) {
  return (
    <Section
      id="accounts"
      title="How do you use your accounts?"
      step={step}
      intro="Skip the sites you are not on. Until you say, we take an account to be personal."
    >
      <ul class="meanings sl-small">
        {Account.options.map((value) => (
          <li key={value}>
            <b>{ACCOUNT_WORDS[value].name}:</b> {ACCOUNT_WORDS[value].means}
          </li>
        ))}
      </ul>
      {SUPPORTED_SITES.map(({ id, name }) => (
        <Choice
          key={id}
          inline
          legend={`Your account on ${name}`}
          options={Account.options.map((value) => ({ value, label: ACCOUNT_WORDS[value].name }))}
          value={settings.accounts[id]}
          onChange={(use) => save((now) => ({ ...now, accounts: { ...now.accounts, [id]: use } }))}
        />
      ))}
    </Section>
  );
}
