/** The head of a panel in the page: what it is, and a cross that closes it. */

/** `close` is called for the cross; Escape does the same, which whoever shows the panel listens for. */
export function PanelHead({ title, close }: { title: string; close: () => void }) {
  return (
    <header class="panel-head">
      <h2>{title}</h2>
      <button type="button" class="panel-close" aria-label="Close" title="Close (Esc)" onClick={close}>
        <svg viewBox="0 0 20 20" fill="none" aria-hidden="true" focusable="false">
          <path d="M5 5l10 10M15 5L5 15" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
        </svg>
      </button>
    </header>
  );
}
