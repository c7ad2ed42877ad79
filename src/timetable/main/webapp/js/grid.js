/** Draws days and classes. Texts go in as text, never as HTML: names of classes may contain what staff typed. */

import {between, dayAndMonth, dayOf, timeOf, weekday} from './days.js';

export function week({from, to, today, classes}) {
    return between(from, to).map(day => column(day, day === today, classes.filter(it => dayOf(it.start) === day)));
}

function column(day, isToday, classes) {
    const heading = element('h3', '', [isToday ? 'Today, ' : `${weekday(day)}, `, time(day, dayAndMonth(day))]);
    heading.id = `day-${day}`;
    const content = classes.length
        ? element('ol', '', classes.map(it => element('li', '', [card(it)])))
        : element('p', '', ['No classes']);
    const section = element('section', isToday ? 'day today' : 'day', [heading, content]);
    section.setAttribute('aria-labelledby', heading.id);
    if (isToday) section.id = 'today';
    return section;
}

function card(it) {
    const people = [it.instructor, it.room].filter(Boolean).join(' · ');
    const article = element('article', it.full ? 'class full' : 'class', [
        element('div', 'when', [time(it.start, timeOf(it.start)), it.end ? ['–', time(it.end, timeOf(it.end))] : []].flat()),
        element('h4', '', [it.name ?? 'Class']),
        people ? element('div', 'people', [people]) : '',
        element('div', 'places', [places(it)])
    ]);
    article.dataset.classId = it.id;
    if (it.color) article.style.setProperty('--type', it.color);
    return article;
}

function places({taken, limit, full}) {
    if (limit === undefined) return `${taken} booked, no limit`;
    return full ? `Full · ${taken}/${limit}` : `${taken}/${limit} places taken`;
}

function time(value, text) {
    const shown = element('time', '', [text]);
    shown.dateTime = value;
    return shown;
}

function element(name, className, children) {
    const created = document.createElement(name);
    if (className) created.className = className;
    created.append(...children);
    return created;
}
