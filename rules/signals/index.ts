/** Every signal, one line each. The file name is the topic. */
import { signal as colleagueIdentified } from './colleague-identified';
import { signal as commercial } from './commercial';
import { signal as contactChannel } from './contact-channel';
import { signal as contactDetails } from './contact-details';
import { signal as contactFamily } from './contact-family';
import { signal as contactFormerPupil } from './contact-former-pupil';
import { signal as contactParent } from './contact-parent';
import { signal as contactPupil } from './contact-pupil';
import { signal as copyright } from './copyright';
import { signal as credentials } from './credentials';
import { signal as derogatory } from './derogatory';
import { signal as identityDetails } from './identity-details';
import { signal as offensive } from './offensive';
import { signal as ownViewsStatement } from './own-views-statement';
import { signal as parentIdentified } from './parent-identified';
import { signal as partyPolitical } from './party-political';
import { signal as peopleImages } from './people-images';
import { signal as professionNamed } from './profession-named';
import { signal as publicVisibility } from './public-visibility';
import { signal as pupilIdentified } from './pupil-identified';
import { signal as pupilPages } from './pupil-pages';
import { signal as schoolActivity } from './school-activity';
import { signal as schoolBranding } from './school-branding';
import { signal as schoolNamed } from './school-named';
import { signal as speaksForSchool } from './speaks-for-school';
import { signal as workTime } from './work-time';
import type { SignalRule } from './signal';

export const SIGNALS: readonly SignalRule[] = [
  professionNamed,
  schoolNamed,
  schoolBranding,
  speaksForSchool,
  ownViewsStatement,
  publicVisibility,
  contactDetails,
  identityDetails,
  pupilIdentified,
  colleagueIdentified,
  parentIdentified,
  peopleImages,
  schoolActivity,
  credentials,
  derogatory,
  offensive,
  partyPolitical,
  commercial,
  copyright,
  workTime,
  contactPupil,
  contactFormerPupil,
  contactParent,
  contactFamily,
  contactChannel,
  pupilPages,
];
