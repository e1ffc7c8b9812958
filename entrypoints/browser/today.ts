/** Today's date where the person is, as an ISO date. The rules know no clock; whoever calls them brings the date. */
export function today(now: Date = new Date()): string {
  const month = `${now.getMonth() + 1}`.padStart(2, '0');
  return `${now.getFullYear()}-${month}-${`${now.getDate()}`.padStart(2, '0')}`;
}
