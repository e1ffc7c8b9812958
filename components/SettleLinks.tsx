/** "This is fine because ..." and "This is wrong": the quiet links at the foot of a finding. */
import { useCallback, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FINE_REASONS, REASON_LENGTH } from '../rules/wording/settling';
import { Button } from './Button';

interface Props {
  onSettle: (verdict: 'fine' | 'wrong', reason: string) => void;
  /** buttons only, no text field: keys typed into a part drawn over a page would reach the page's own shortcuts */
  compact: boolean;
}

/** The two links. `onSettle` gets the verdict and the reason, which is empty for "wrong". */
export function SettleLinks({ onSettle, compact }: Props) {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    setAsking(false);
    opener.current?.focus();
  }, []);
  return (
    <div class="sl-settle">
      <div class="sl-row">
        <button type="button" class="sl-link" ref={opener} aria-expanded={asking} onClick={() => setAsking(!asking)}>
          This is fine because&nbsp;...
        </button>
        <button type="button" class="sl-link" onClick={() => onSettle('wrong', '')}>
          This is wrong
        </button>
      </div>
      {asking ? <Reasons compact={compact} onReason={(reason) => onSettle('fine', reason)} onClose={close} /> : null}
    </div>
  );
}

function Reasons({ compact, onReason, onClose }: { compact: boolean; onReason: (reason: string) => void; onClose: () => void }) {
  const words = useRef<HTMLInputElement>(null);
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  // before the next key: one pressed at once must find the focus here
  useLayoutEffect(() => {
    const fieldset = group.current;
    fieldset?.querySelector<HTMLElement>('button')?.focus();
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      onClose();
    };
    fieldset?.addEventListener('keydown', listen);
    return () => fieldset?.removeEventListener('keydown', listen);
  }, [onClose]);
  return (
    <fieldset ref={group} class="sl-reasons">
      <legend class="sl-unseen">This is fine because</legend>
      <div class="sl-row">
        {FINE_REASONS.map((ready) => (
          <button key={ready} type="button" class="sl-chip" onClick={() => onReason(ready)}>
            {ready}
          </button>
        ))}
      </div>
      {compact ? null : (
        <form
          class="sl-stack"
          onSubmit={(event) => {
            event.preventDefault();
            const reason = words.current?.value.trim() ?? '';
            if (reason !== '') onReason(reason);
          }}
        >
          <label class="sl-small sl-soft" for={id}>
            Or in your own words. Only you see them.
          </label>
          <div class="sl-row sl-row-tight">
            <input
              id={id}
              ref={words}
              class="sl-input sl-grow"
              type="text"
              required
              maxLength={REASON_LENGTH}
              autocomplete="off"
            />
            <Button type="submit">Keep</Button>
          </div>
        </form>
      )}
    </fieldset>
  );
}
