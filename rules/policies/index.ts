/** The policies that are shipped, one line each. The file name is the policy's id. */
import type { Policy } from '../policy';
import { aylesford } from './aylesford';
import { barleyhurstPark } from './barleyhurst-park';
import { coppiceJunior } from './coppice-junior';
import { corpusChristi } from './corpus-christi';
import { eltonPrimary } from './elton-primary';

export const POLICIES: readonly Policy[] = [aylesford, barleyhurstPark, coppiceJunior, corpusChristi, eltonPrimary];

/** The policy with this id, if it is shipped. */
export function policyById(id: string): Policy | undefined {
  return POLICIES.find((policy) => policy.id === id);
}
