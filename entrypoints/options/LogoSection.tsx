/** The school's logo, so that it can be recognised in pictures. Only what it is recognised by is kept, never the picture. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { LevelSign } from '../../components/LevelSign';
import { Notice } from '../../components/Notice';
import type { LogoFeatures } from '../../rules/image/features';
import { PictureError } from '../../rules/image/picture';
import { thumbnailOf } from '../browser/pixels';
import { readPictureFile } from './picture-file';
import { Section, type SectionProps } from './Section';

/** Longer side of the picture shown once, in px. */
const SHOWN = 160;

type State =
  | { kind: 'still' }
  | { kind: 'busy' }
  /** what was just taken in, as a data address */
  | { kind: 'taken'; shown: string }
  | { kind: 'refused'; told: string };

const NOT_KEPT = 'Could not be kept just now. Try it once more.';

/** Choose, see once, replace or take away. */
export function LogoSection({ settings, save }: SectionProps) {
  const [state, setState] = useState<State>({ kind: 'still' });
  const chooser = useRef<HTMLInputElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const latest = useRef(0);
  const known = settings.logo !== undefined;

  const take = async (file: File) => {
    latest.current += 1;
    const turn = latest.current;
    setState({ kind: 'busy' });
    // false when another file was chosen, or the logo taken away, in the meantime: what is told then is about that
    const asked = () => turn === latest.current;
    const read = await lookAt(file);
    if (!asked()) return;
    if ('told' in read) return setState({ kind: 'refused', told: read.told });
    const kept = await save((now) => ({ ...now, logo: read.logo }));
    if (asked()) setState(kept ? { kind: 'taken', shown: read.shown } : { kind: 'refused', told: NOT_KEPT });
  };
  const takeAway = async () => {
    latest.current += 1;
    setState({ kind: 'still' });
    // the button that had the focus goes with the logo
    if (await save(({ logo: _, ...others }) => others)) row.current?.querySelector('button')?.focus();
  };

  return (
    <Section
      id="logo"
      title="The school's logo"
      intro="Many policies ask you not to show it on your own pages. Give a clear picture of the logo alone, and it is recognised in pictures you are about to post."
    >
      {known ? (
        <div class="logo-known">
          {state.kind === 'taken' ? (
            <img class="logo-picture" src={state.shown} alt="The logo as it was just taken in" />
          ) : (
            <LevelSign sign="fine" large />
          )}
          <div class="logo-words">
            <p>
              <b>Your school's logo is known.</b>
            </p>
            <p class="sl-small sl-soft">
              {state.kind === 'taken'
                ? 'You see the picture this once. It is not kept: only corners and edges the logo is recognised by.'
                : 'The picture itself was not kept: only corners and edges the logo is recognised by.'}
            </p>
          </div>
        </div>
      ) : null}
      <div class="sl-row" ref={row}>
        <Button disabled={state.kind === 'busy'} onClick={() => chooser.current?.click()}>
          {known ? 'Choose another picture' : 'Choose a picture of the logo'}
        </Button>
        {known ? (
          <Button kind="quiet" onClick={takeAway}>
            Take the logo away
          </Button>
        ) : null}
        <input
          ref={chooser}
          type="file"
          accept="image/png,image/jpeg,image/webp,image/svg+xml"
          aria-label="Picture of the logo"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // the same file can be chosen again after it was put right
            currentTarget.value = '';
            if (file) take(file);
          }}
        />
      </div>
      <div role="status">
        {state.kind === 'busy' ? <p class="sl-small sl-soft">Looking at the picture&nbsp;...</p> : null}
        {state.kind === 'refused' ? (
          <Notice sign="ask" title={state.told}>
            <p>{known ? 'The logo you gave before is still known.' : 'Nothing was kept.'}</p>
          </Notice>
        ) : null}
      </div>
    </Section>
  );
}

/** What the logo in a file is told by, and a small copy to show; or a sentence that says why not. Never rejects. */
async function lookAt(file: File): Promise<{ logo: LogoFeatures; shown: string } | { told: string }> {
  try {
    // the code for pictures is fetched from the extension's own files by the first one who gives a picture
    const [{ logoFeatures }, picture] = await Promise.all([import('../../rules/image/logo-features'), readPictureFile(file)]);
    return { logo: logoFeatures(picture), shown: thumbnailOf(picture, SHOWN) };
  } catch (error) {
    return { told: error instanceof PictureError ? error.message : 'This picture could not be looked at.' };
  }
}
