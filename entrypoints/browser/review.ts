/** The joining review as it is kept in the browser. */
import { parseReview } from '../../rules/review/parse';
import { storedUnder } from './stored';

export const storedReview = storedUnder('review', parseReview);
