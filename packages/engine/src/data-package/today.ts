const calendarDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Helsinki', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day in Finland at a moment, YYYY-MM-DD: data packages may not hold dates after it. */
export function dayInFinland(now: Date): string {
  const parts = Object.fromEntries(calendarDay.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}
