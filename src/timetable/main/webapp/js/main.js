/** The page: what is shown is in its address, ?club=2&week=2026-11-16, so that it can be passed on and the browser's back works. */

import * as api from './api.js';
import {isDay, monday, plus, range} from './days.js';
import * as grid from './grid.js';

const find = id => document.getElementById(id);
const club = find('club');
const status = find('status');
const buttons = {previous: find('previous'), current: find('current'), next: find('next')};

let current;
let drawnFor;
let running = new AbortController();

function asked() {
    const parameters = new URLSearchParams(location.search);
    const week = parameters.get('week');
    return {club: parameters.get('club'), week: week && isDay(week) ? monday(week) : null};
}

function go(week) {
    const parameters = new URLSearchParams({club: club.value, ...(week && {week})});
    history.pushState(null, '', `?${parameters}`);
    show();
}

async function show() {
    running.abort();
    running = new AbortController();
    const {signal} = running;
    const {week} = asked();
    drawnFor = location.search;
    current = week;
    enable();
    say('Loading…');
    find('week').setAttribute('aria-busy', 'true');
    try {
        draw(await api.classes(club.value, week && {from: week, to: plus(week, 6)}, signal));
    } catch (failure) {
        if (failure.name !== 'AbortError') fail(failure);
    }
}

function draw(timetable) {
    current = timetable.from;
    enable();
    const {from, to, today, classes} = timetable;
    const hasToday = from <= today && today <= to;
    find('range').textContent = range(from, to);
    find('zone').textContent = `All times are local to the club${timetable.club.timeZone ? ` (${timetable.club.timeZone})` : ''}.`;
    document.title = `${timetable.club.name} – Timetable`;
    find('jump').hidden = !hasToday;
    replace(grid.week(timetable));
    say(`${classes.length} ${classes.length === 1 ? 'class' : 'classes'} at ${timetable.club.name}`);
}

/** Back and forth go from a week, which is not known while the club's current one is asked for. */
function enable() {
    buttons.current.disabled = false;
    buttons.previous.disabled = buttons.next.disabled = !current;
}

function replace(children) {
    find('week').replaceChildren(...children);
    find('week').setAttribute('aria-busy', 'false');
}

function say(text, isProblem = false) {
    status.textContent = text;
    status.classList.toggle('problem', isProblem);
}

function fail(failure) {
    replace([]);
    find('range').textContent = '';
    find('jump').hidden = true;
    say(failure.message, true);
}

function choose(id) {
    const known = [...club.options].some(option => option.value === id);
    club.value = known ? id : club.options[0].value;
}

async function start() {
    try {
        const clubs = await api.clubs();
        if (!clubs.length) throw new Error('There are no clubs to show.');
        club.replaceChildren(...clubs.map(({id, name}) => new Option(name, id)));
        club.disabled = false;
        choose(asked().club);
        await show();
    } catch (failure) {
        fail(failure);
    }
}

club.addEventListener('change', () => go(asked().week));
find('choice').addEventListener('submit', event => event.preventDefault());
buttons.previous.addEventListener('click', () => go(plus(current, -7)));
buttons.current.addEventListener('click', () => go(null));
buttons.next.addEventListener('click', () => go(plus(current, 7)));
addEventListener('popstate', () => {
    if (location.search === drawnFor) return; // only a jump within the page
    choose(asked().club);
    show();
});

start();
