/** Where Second Look works, and whether it marks words. */
import { Check } from '../../components/Check';
import { SUPPORTED_SITES } from '../browser/supported-sites';
import { Section, type SectionProps } from './Section';

/** A box for each site, and one for marking words. */
export function SitesSection({ settings, save }: SectionProps) {
  return (
    <Section id="sites" title="Where it works" intro="On a site that is off, nothing is read and nothing is added.">
      {SUPPORTED_SITES.map(({ id, name }) => (
        <Check
          key={id}
          label={name}
          checked={!settings.sitesOff.includes(id)}
          onChange={(on) =>
            save((now) => ({ ...now, sitesOff: [...now.sitesOff.filter((off) => off !== id), ...(on ? [] : [id])] }))
          }
        />
      ))}
      <Check
        label="Ask who it is when I follow or befriend somebody"
        hint="One small card, one tap, and what your policy says. Nothing is read about the other person."
        checked={settings.asksAtContact}
        onChange={(asksAtContact) => save((now) => ({ ...now, asksAtContact }))}
      />
      <Check
        label="Read the words in pictures I am about to post"
        hint="A screenshot or a sign is checked like what you write. It is read in your browser, and forgotten with the draft."
        checked={settings.readsPictures}
        onChange={(readsPictures) => save((now) => ({ ...now, readsPictures }))}
      />
      <Check
        label="Mark the words in question as I type"
        hint="A site could notice which words are marked, though not why."
        checked={settings.highlight}
        onChange={(highlight) => save((now) => ({ ...now, highlight }))}
      />
    </Section>
  );
}
