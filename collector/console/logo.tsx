/** The mark beside the name: water held back by a weir. Drawn in place, so that it costs no request. */
export function Logo({ size }: { readonly size: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" width={size} height={size} class="logo">
      <rect width="32" height="32" rx="8" fill="#1d5bb8" />
      <path d="M7 10c3 0 3 3 6 3s3-3 6-3 3 3 6 3" stroke="#9ec3ff" stroke-width="2.4" />
      <path d="M5 18h22" stroke="#fff" stroke-width="3" />
      <path d="M10 18v7M16 18v7M22 18v7" stroke="#fff" stroke-width="2.4" />
    </svg>
  );
}
