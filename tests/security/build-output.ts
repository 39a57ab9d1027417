import { readFileSync } from "node:fs";
import path from "node:path";

/** What the build says that there is: the one list that nothing new can be left out of. */

const read = (file: string) => JSON.parse(readFileSync(path.join(".next", file), "utf8"));

/** Made by Next.js: served where something goes wrong, or at no address of its own. */
const OWN_TO_NEXT = ["/_global-error", "/_not-found"];

export type Route = { kind: "page" | "file"; route: string };

/** Every page, and every route handler, as "/motioner/[id]". */
export function builtRoutes(): Route[] {
  const routes: Record<string, string> = read("app-path-routes-manifest.json");
  return Object.entries(routes)
    .filter(([, route]) => !OWN_TO_NEXT.includes(route))
    .map(([entry, route]) => ({ kind: entry.endsWith("/route") ? "file" : "page", route }));
}

export type Action = { name: string; id: string; page: string };

type Built = { filename: string; exportedName: string; workers: Record<string, unknown> };

/** Every server action as "/motioner/[id]/andra#correct", with a page that it can be sent to. */
export function builtActions(): Action[] {
  const { node }: { node: Record<string, Built> } = read("server/server-reference-manifest.json");
  return Object.entries(node).map(([id, { filename, exportedName, workers }]) => {
    const folder = path.posix.dirname(filename).replace(/^app/, "");
    const pages = Object.keys(workers).map((worker) => worker.replace(/^app|\/page$/g, ""));
    const page =
      pages.find((one) => one.startsWith(folder)) ?? pages.find((one) => !one.includes("[")) ?? "/";
    return { name: `${folder || "/"}#${exportedName}`, id, page };
  });
}
