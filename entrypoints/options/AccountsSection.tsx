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
      intro="Until you say, we take an account to be personal."
    >
      {SUPPORTED_SITES.map(({ id, name }) => (
        <Choice
          key={id}
          legend={`Your account on ${name}`}
          options={Account.options.map((value) => ({
            value,
            label: ACCOUNT_WORDS[value].name,
            hint: ACCOUNT_WORDS[value].means,
          }))}
          value={settings.accounts[id]}
          onChange={(use) => save((now) => ({ ...now, accounts: { ...now.accounts, [id]: use } }))}
        />
      ))}
    </Section>
  );
}
