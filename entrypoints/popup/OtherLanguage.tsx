/** Says that words in another language were not checked, where nothing found would sound like "all is well". */
import { Notice } from '../../components/Notice';

export function OtherLanguage({ what }: { what: string }) {
  return (
    <Notice sign="ask" title={`${what} is not in English.`}>
      <p>Second Look reads English only, so it was not checked. Your policy holds for it all the same.</p>
    </Notice>
  );
}
