/** A calendar day in the reader's language. */
export function dayText(language: string, day: string): string {
  return new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(`${day}T00:00Z`),
  );
}
