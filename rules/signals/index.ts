/** Every signal, one line each. The file name is the topic. */
import { signal as colleagueIdentified } from './colleague-identified';
import { signal as parentIdentified } from './parent-identified';
import { signal as pupilIdentified } from './pupil-identified';
import type { SignalRule } from './signal';

export const SIGNALS: readonly SignalRule[] = [pupilIdentified, colleagueIdentified, parentIdentified];
