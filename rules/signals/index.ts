/** Every signal, one line each. The file name is the topic. */

import type { SignalRule } from '../signal';
import { signal as allegation } from './allegation';
import { signal as colleagueIdentified } from './colleague-identified';
import { signal as commercial } from './commercial';
import { signal as confidential } from './confidential';
import { signal as contactChannel } from './contact-channel';
import { signal as contactDetails } from './contact-details';
import { signal as contactFamily } from './contact-family';
import { signal as contactFormerPupil } from './contact-former-pupil';
import { signal as contactParent } from './contact-parent';
import { signal as contactPupil } from './contact-pupil';
import { signal as copyright } from './copyright';
import { signal as credentials } from './credentials';
import { signal as criticisesSchool } from './criticises-school';
import { signal as derogatory } from './derogatory';
import { signal as discriminatory } from './discriminatory';
import { signal as disrepute } from './disrepute';
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
import { signal as threat } from './threat';
import { signal as unlawful } from './unlawful';
import { signal as workTime } from './work-time';

export const SIGNALS: readonly SignalRule[] = [
  professionNamed,
  schoolNamed,
  schoolBranding,
  speaksForSchool,
  contactDetails,
  identityDetails,
  pupilIdentified,
  colleagueIdentified,
  parentIdentified,
  peopleImages,
  schoolActivity,
  confidential,
  credentials,
  criticisesSchool,
  derogatory,
  allegation,
  threat,
  offensive,
  discriminatory,
  unlawful,
  disrepute,
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
  publicVisibility,
  // reads what the others found
  ownViewsStatement,
];
