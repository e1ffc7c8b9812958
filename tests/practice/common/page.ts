/** What is fixed for one load of the page: its switches and who is signed in. */
import { type Account, accountByHandle } from './accounts';
import { readSwitches } from './switches';

export const switches = readSwitches(new URLSearchParams(location.search));

/** The signed-in account at page load; undefined when signed out. Live values (after an edit) are in the store. */
export const signedIn: Account | undefined = switches.account === undefined ? undefined : accountByHandle(switches.account);
