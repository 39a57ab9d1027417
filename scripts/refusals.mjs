/**
 * Tells on standard error, in one line of JSON, that somebody was refused (403): when, what, and by which account; null
 * for nobody signed in, or a request that no page of ours sent. Not in the history: whoever may not is free to ask again.
 */
export function tellRefusal({ method }, response, underWay) {
  response.once("finish", () => {
    if (response.statusCode !== 403) return;
    console.warn("Refused:", JSON.stringify({ at: new Date().toISOString(), method, ...underWay }));
  });
}
