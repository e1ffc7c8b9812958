/** Settings to a file and back, and starting afresh. Nothing is lost on the way: each step can be undone. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import type { Sign } from '../../components/LevelSign';
import { Notice } from '../../components/Notice';
import { policyById } from '../../rules/policies';
import type { Settings } from '../../rules/settings';
import { readSettingsFile } from '../../rules/settings-migration';
import { dateWords } from '../../rules/wording/policy-facts';
import { storedReview } from '../browser/review';
import { saveJson } from '../browser/save-file';
import { storedSettings } from '../browser/settings';
import type { SetAside } from '../browser/stored';
import { today } from '../browser/today';
import { Section, type SectionProps } from './Section';

/** What just happened, and the way back. */
interface Happened {
  words: string;
  sign: Sign;
  undo?: () => Promise<void>;
}

const BACK = 'Your settings are back as they were.';
const NOT_DONE = 'That could not be kept just now, so everything is as it was. Try it once more.';

/** Saving, bringing in and starting afresh, each with its undo. */
export function FileSection({ settings, save }: SectionProps) {
  const [happened, setHappened] = useState<Happened>();
  const [aside, setAside] = useState<SetAside[]>([]);
  const chooser = useRef<HTMLInputElement>(null);
  const sure = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    Promise.all([storedSettings.aside(), storedReview.aside()]).then(
      (kept) => setAside(kept.flat().sort((a, b) => a.at.localeCompare(b.at))),
      () => setAside([]),
    );
  }, []);

  const bringIn = async (file: File) => {
    const read = readSettingsFile(await file.text().catch(() => ''));
    if ('told' in read) {
      setHappened({ words: read.told, sign: 'ask' });
      return;
    }
    const { policy } = read.settings;
    const known = policy === undefined || policyById(policy) !== undefined;
    await replace(
      read.settings,
      `These are the settings from ${file.name} now.${known ? '' : ' The policy they name is not among those we have: choose yours above.'}`,
      known ? 'fine' : 'ask',
    );
  };
  /** Other settings in place of these, with a way back, which has one too: what was changed meanwhile is not lost by it. */
  const replace = async (others: Settings, words: string, sign: Sign): Promise<void> => {
    let before = settings;
    const kept = await save((now) => {
      before = now;
      return others;
    });
    setHappened(kept ? { words, sign, undo: () => replace(before, BACK, 'fine') } : { words: NOT_DONE, sign: 'ask' });
  };
  const startAfresh = async () => {
    sure.current?.close();
    const kept = aside;
    try {
      const settingsBack = await storedSettings.reset();
      // both or neither
      const reviewBack = await storedReview.reset().catch(async (error) => {
        await settingsBack();
        throw error;
      });
      setAside([]);
      const undo = async () => {
        try {
          await settingsBack();
          await reviewBack();
          setAside(kept);
          setHappened({ words: BACK, sign: 'fine' });
        } catch {
          setHappened({ words: NOT_DONE, sign: 'ask', undo });
        }
      };
      setHappened({ words: 'Everything is as on the first day.', sign: 'fine', undo });
    } catch {
      setHappened({ words: NOT_DONE, sign: 'ask' });
    }
  };

  return (
    <Section
      id="file"
      title="Your settings as a file"
      intro="To keep a copy, or take them to another computer. The file stays with you."
    >
      <div class="sl-row">
        <Button onClick={() => saveJson(`second-look-settings-${today()}.json`, settings)}>Save to a file</Button>
        <Button onClick={() => chooser.current?.click()}>Bring in from a file</Button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          aria-label="Settings file"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // the same file can be chosen again after it was put right
            currentTarget.value = '';
            if (file) bringIn(file);
          }}
        />
        <Button kind="quiet" onClick={() => sure.current?.showModal()}>
          Start afresh
        </Button>
      </div>
      <div role="status">
        {happened === undefined ? null : (
          <Notice sign={happened.sign} title={happened.words}>
            {happened.undo === undefined ? null : (
              <div>
                <Button onClick={happened.undo}>Undo</Button>
              </div>
            )}
          </Notice>
        )}
      </div>
      {aside.length === 0 ? null : (
        <div class="sl-stack">
          <p class="sl-legend">Kept aside because it could not be read</p>
          <ul class="plain-list">
            {aside.map((entry) => (
              <li key={entry.at} class="settled-row">
                <p class="sl-small">
                  {dateWords(entry.at)}: {entry.told}
                </p>
                <button
                  type="button"
                  class="sl-link"
                  onClick={() => saveJson(`second-look-kept-aside-${entry.at.slice(0, 10)}.json`, entry.value)}
                >
                  Save to a file
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <dialog ref={sure} class="dialog" aria-labelledby="afresh-title">
        <h3 class="sl-empty-title" id="afresh-title">
          Start afresh?
        </h3>
        <p>
          Your school, names, answers, settled findings and your review are forgotten. You can undo it as long as this page stays
          open.
        </p>
        <div class="sl-row">
          <Button kind="main" onClick={startAfresh}>
            Start afresh
          </Button>
          <Button onClick={() => sure.current?.close()}>Keep my settings</Button>
        </div>
      </dialog>
    </Section>
  );
}
