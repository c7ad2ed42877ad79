/** What the page reads from the server. A failure is an Error whose message can be shown to people. */

export const clubs = signal => read('api/clubs', {}, signal);

/** Without days: the week that it is at the club. */
export const classes = (clubId, days, signal) => read('api/classes', {clubId, ...days}, signal);

async function read(path, parameters, signal) {
    let response;
    try {
        response = await fetch(`${path}?${new URLSearchParams(parameters)}`, {signal, headers: {Accept: 'application/json'}});
    } catch (failure) {
        throw failure.name === 'AbortError' ? failure : new Error('The timetable cannot be reached.', {cause: failure});
    }
    const body = await response.json().catch(failure => {
        if (failure.name === 'AbortError') throw failure;
        return null;
    });
    if (!response.ok || body === null) {
        throw new Error(body?.message ?? `The timetable cannot be read (HTTP ${response.status}).`);
    }
    return body;
}
