/** The two circles in the weight and size of the other icons, for navigation. */
export function PeopleIcon() {
  return (
    <svg aria-hidden width="22" height="22" fill="none" stroke="currentColor" strokeWidth="1.8">
      <circle cx="7.6" cy="11" r="6" />
      <circle cx="14.4" cy="11" r="6" />
    </svg>
  );
}
