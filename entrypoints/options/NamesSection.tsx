/** What the person's school is called: names to look for, suggested by the policy, theirs to change. */
import { policyById } from '../../rules/policies';
import { NameChips } from './NameChips';
import { Section, type SectionProps } from './Section';

/** Names, short names and the end of e-mail addresses. */
export function NamesSection({ settings, save, step }: SectionProps) {
  const suggested = (settings.policy === undefined ? undefined : policyById(settings.policy))?.names;
  return (
    <Section
      id="names"
      title="What is your school called?"
      step={step}
      intro="We look for these names in what you write. Tick the ones people use, and add any that are missing."
    >
      <NameChips
        label="Names"
        adding="Another name"
        names={settings.schoolNames}
        suggested={suggested?.school ?? []}
        onChange={(change) => save((now) => ({ ...now, schoolNames: change(now.schoolNames) }))}
      />
      <NameChips
        label="Short names, initials and hashtags"
        adding="Another short name"
        names={settings.schoolAliases}
        suggested={suggested?.aliases ?? []}
        onChange={(change) => save((now) => ({ ...now, schoolAliases: change(now.schoolAliases) }))}
      />
      <NameChips
        label="The end of its e-mail addresses"
        adding="For example ourschool.sch.uk"
        names={settings.schoolEmailDomains}
        suggested={suggested?.emailDomains ?? []}
        onChange={(change) => save((now) => ({ ...now, schoolEmailDomains: change(now.schoolEmailDomains) }))}
        tidy={(typed) => typed.toLowerCase().replace(/^.*@/, '')}
        faultIn={(end) =>
          /^[^\s.]+(?:\.[^\s.]+)+$/.test(end)
            ? undefined
            : `“${end}” is no end of an e-mail address. It looks like ourschool.sch.uk.`
        }
      />
    </Section>
  );
}
