import { say } from "../../scripts/terminal.mjs";

/** Requests a second, milliseconds and ratios; each part with the rounds that it was measured in. */
export function print(parts) {
  const head = ["", "requests/s", "median ms", "p95 ms", "times the bare page", "times bare JSON"];
  const lines = parts.flatMap(({ name, app, html, json }) => [
    [name, ...figures(app), html.length > 0 ? ratio(html, app) : "–", ratio(json, app)],
    ...(html.length > 0 ? [["  bare page", ...figures(html), "", ""]] : []),
    ["  bare JSON", ...figures(json), "", ""],
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...lines].map((line) => line[at].length)));
  say();
  for (const line of [head, ...lines]) {
    say(line.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join("  "));
  }
  for (const { name, app, html, json } of parts) {
    const failed = Object.assign({}, ...[...app, ...html, ...json].map(({ failures }) => failures));
    if (Object.keys(failed).length > 0)
      say(`${name}: answers that were not as expected: ${JSON.stringify(failed)}`);
  }
}

function figures(rounds) {
  const times = rounds.flatMap((round) => round.times).sort((a, b) => a - b);
  const quantile = (share) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return [perSecond(rounds).toFixed(0), quantile(0.5).toFixed(1), quantile(0.95).toFixed(1)];
}

function perSecond(rounds) {
  const sum = (of) => rounds.reduce((total, round) => total + of(round), 0);
  return sum(({ times }) => times.length) / sum(({ elapsed }) => elapsed);
}

const ratio = (bare, app) => (perSecond(bare) / perSecond(app)).toFixed(1);
