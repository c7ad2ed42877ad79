/**
 * Days and times of day at the club, as the server writes them: '2026-11-16' and '2026-11-16T07:00:00'. They never become moments of the
 * browser's own time zone: all reckoning is in UTC, where every day has 24 hours.
 */

const date = day => new Date(`${day}T00:00:00Z`);

const format = (day, options) =>
    new Intl.DateTimeFormat(document.documentElement.lang, {timeZone: 'UTC', ...options}).format(date(day));

export function plus(day, count) {
    const moved = date(day);
    moved.setUTCDate(moved.getUTCDate() + count);
    return moved.toISOString().slice(0, 10);
}

/** All days from the first to the last one. */
export function between(from, to) {
    const days = [];
    for (let day = from; day <= to; day = plus(day, 1)) days.push(day);
    return days;
}

export const isDay = text => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date(text).getTime());

export const dayOf = dateTime => dateTime.slice(0, 10);

export const timeOf = dateTime => dateTime.slice(11, 16);

export const short = day => format(day, {weekday: 'short', day: 'numeric', month: 'short'});

export const long = day => format(day, {day: 'numeric', month: 'long', year: 'numeric'});
