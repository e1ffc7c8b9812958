/** The mark of Second Look: round spectacles whose second lens holds a tick. The same drawing as the toolbar icon. */
export function Spectacles() {
  return (
    <svg class="sl-spectacles" viewBox="0 0 32 24" fill="none" aria-hidden="true" focusable="false">
      <g stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">
        <path d="M2 12.500C2.200 7.600 3.600 4 6 2.400M30 12.500C29.800 7.600 28.400 4 26 2.400M14.400 14.700q1.600-1.500 3.200 0" />
        <circle cx="8" cy="15.800" r="6.200" />
        <circle cx="24" cy="15.800" r="6.200" fill="currentColor" />
      </g>
      <path
        d="M21.100 15.900l2.100 2.300 3.900-4.600"
        stroke="var(--sl-paper)"
        stroke-width="2.300"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
