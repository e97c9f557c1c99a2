/** The mark beside the name, a gate over water, as the extension has it. Drawn in place, so that it costs no request. */
export function Logo({ size }: { readonly size: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" width={size} height={size} class="logo">
      <rect width="32" height="32" rx="7" fill="#0b5f76" />
      <path d="M8 5v13M24 5v13M5 9h22M16 9v9" stroke="#fff" stroke-width="3.2" />
      <path d="M5 25q5.5-4.5 11 0t11 0" stroke="#8fe0f0" stroke-width="3.2" />
    </svg>
  );
}
