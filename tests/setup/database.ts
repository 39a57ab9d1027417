import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";

// A database of its own for each test file, copied from the migrated one; made before anything imports
// the client, which connects to DATABASE_URL, as the role that the application has.
const template = inject("template");
const name = `test_${randomBytes(6).toString("hex")}`;

const client = new pg.Client({ connectionString: new URL("postgres", inject("ownersTemplate")).href });
await client.connect();
await client.query(`create database "${name}" template "${new URL(template).pathname.slice(1)}"`);
await client.end();

process.env.DATABASE_URL = new URL(name, template).href;
