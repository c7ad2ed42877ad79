/**
 * Days and times of day at the club, as the server writes them: '2026-11-16' and '2026-11-16T07:00:00'. They never become moments of the
 * browser's own time zone: all reckoning is in UTC, where every day has 24 hours.
 */

const date = day => new Date(`${day}T00:00:00Z`);

const format = options => new Intl.DateTimeFormat(document.documentElement.lang, {timeZone: 'UTC', ...options});

export function plus(day, count) {
    const moved = date(day);
    moved.setUTCDate(moved.getUTCDate() + count);
    return moved.toISOString().slice(0, 10);
}

/** Monday of the week that a day belongs to. */
export const monday = day => plus(day, -((date(day).getUTCDay() + 6) % 7));

/** All days from the first to the last one. */
export function between(from, to) {
    const days = [];
    for (let day = from; day <= to; day = plus(day, 1)) days.push(day);
    return days;
}

export const isDay = text => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date(text).getTime());

export const dayOf = dateTime => dateTime.slice(0, 10);

export const timeOf = dateTime => dateTime.slice(11, 16);

export const weekday = day => format({weekday: 'short'}).format(date(day));

export const dayAndMonth = day => format({day: 'numeric', month: 'short'}).format(date(day));

export const range = (from, to) => format({day: 'numeric', month: 'long', year: 'numeric'}).formatRange(date(from), date(to));
