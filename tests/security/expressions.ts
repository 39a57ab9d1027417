import { globSync, readFileSync } from "node:fs";
import { parseAst } from "vite";

/** A regular expression as it is written or put together somewhere. */
export type Expression = { where: string; expression: RegExp };

type Node = { type?: string; regex?: { pattern: string; flags: string } };

/** Every expression that stands as a literal in the files. */
export const literals = (pattern: string): Expression[] =>
  globSync(pattern).flatMap((where) => {
    const found: Expression[] = [];
    const tree = parseAst(readFileSync(where, "utf8"), { lang: where.endsWith("x") ? "tsx" : "ts" });
    JSON.stringify(tree, (_, node: Node | null) => {
      if (node?.regex) found.push({ where, expression: new RegExp(node.regex.pattern, node.regex.flags) });
      return node;
    });
    return found;
  });

/** Every expression that is put together from parts while `work` goes on. */
export async function constructed(work: () => Promise<unknown>): Promise<Expression[]> {
  const found: Expression[] = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, [pattern, flags]: [string | RegExp, string?]) {
      const expression = new target(pattern, flags);
      found.push({ where: "put together", expression });
      return expression;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}
