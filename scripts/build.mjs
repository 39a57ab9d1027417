// What is made from the sources, made again only when they changed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./environment.mjs";
import { run } from "./processes.mjs";
import { step } from "./terminal.mjs";

const generated = path.join("lib", "db", "generated");
const schema = ["prisma/schema.prisma", "package-lock.json"];
const sources = [
  ...["app", "components", "lib", "public", ...schema],
  ...["instrumentation.ts", "next.config.mjs", "postcss.config.mjs", "tsconfig.json"],
];

export function generateClient() {
  return unlessCurrent(path.join(generated, "made-from"), schema, () =>
    step("Generating the database client", async () => {
      // Generating needs no engine, but Prisma insists on having one, and would download it.
      const environment = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
      await runPackage("prisma", ["generate"], environment);
    }),
  );
}

export function buildApplication() {
  // What is built holds no data: a page that asks for some has nowhere to ask.
  const environment = {
    ...process.env,
    NODE_ENV: "production",
    DATABASE_URL: "postgresql://none.invalid/none",
  };
  return unlessCurrent(path.join(".next", "made-from"), sources, () =>
    step("Building for production", () => runPackage("next", ["build"], environment)),
  );
}

async function unlessCurrent(stamp, inputs, make) {
  const file = path.join(root, stamp);
  const hash = hashOf(inputs);
  if (existsSync(file) && readFileSync(file, "utf8") === hash) return;
  await make();
  writeFileSync(file, hash);
}

function hashOf(inputs) {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap(filesIn).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesIn(input) {
  const full = path.join(root, input);
  if (!existsSync(full) || input === generated) return [];
  const entries = readdirSync(path.dirname(full), { withFileTypes: true });
  const entry = entries.find(({ name }) => name === path.basename(full));
  if (!entry.isDirectory()) return [input];
  return readdirSync(full).flatMap((name) => filesIn(path.join(input, name)));
}

/** Runs a package's command without npx, which would be one more process to stop. */
export function runPackage(name, args, env = process.env, options = { quiet: true }, bin = name) {
  const folder = path.join(root, "node_modules", name);
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const command = typeof manifest.bin === "string" ? manifest.bin : manifest.bin[bin];
  return run(process.execPath, [path.join(folder, command), ...args], { cwd: root, env, ...options });
}
