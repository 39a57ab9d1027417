// Run by scripts/add-account.mjs in a process of its own.
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { createAccount } from "@/lib/accounts/mutations";
import { addAccountInput } from "@/lib/accounts/schema";
import { db } from "@/lib/db/client";
import { Role } from "@/lib/db/generated/enums";
import { Refusal } from "@/lib/errors";
import { fail, Halt, say } from "./terminal.mjs";

const roles = Object.keys(Role).map((role) => role.toLowerCase());

async function main() {
  const { role, name, email } = readArguments();
  const typed = await readPasswords();
  const input = addAccountInput.safeParse({ role: role.toUpperCase(), name, email, ...typed });
  if (!input.success) throw new Halt(input.error.issues.map(({ message }) => message).join(" "));
  await createAccount(input.data);
  say(`${input.data.name} may now sign in as ${input.data.email}.`);
}

function readArguments(): { role: string; name: string; email: string } {
  const option = { type: "string" } as const;
  const usage = `npm run account:add -- --role ${roles.join("|")} --name "Eva Ek" --email eva.ek@example.se`;
  try {
    const { values } = parseArgs({ options: { role: option, name: option, email: option } });
    const { role, name, email } = values;
    if (role && roles.includes(role) && name && email) return { role, name, email };
  } catch {
    // An option that does not exist: the usage says which do.
  }
  throw new Halt(`Usage: ${usage}`);
}

async function readPasswords() {
  if (!process.stdin.isTTY) {
    const password = (await text(process.stdin)).replace(/\r?\n$/, "");
    return { password, passwordAgain: password };
  }
  return { password: await ask("Password: "), passwordAgain: await ask("The same again: ") };
}

/** Asks without showing what is typed. */
async function ask(question: string): Promise<string> {
  process.stdout.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  terminal.on("SIGINT", () => process.exit(130));
  const answer = await terminal.question("");
  terminal.close();
  say();
  return answer;
}

main()
  .catch((error) => fail(error instanceof Refusal ? new Halt(error.message) : error))
  .finally(() => db.$disconnect());
