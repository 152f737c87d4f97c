/** Holds the place of a page that is on its way; the bar at the top tells that it is coming. */
export function Loading() {
  return <div className="page" aria-busy="true" />;
}
