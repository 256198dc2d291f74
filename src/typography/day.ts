const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as prose prints it: “23 November 2026”. @param day as 2026-11-23, or its first moment in UTC */
export const longDay = (day: string | Date): string => format.format(new Date(day));
