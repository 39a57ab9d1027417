import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";

// A database of its own for each test file, copied from the migrated one; made before anything imports
// the client, which connects to DATABASE_URL.
const template = new URL(inject("template"));
const own = new URL(template);
own.pathname = `/test_${randomBytes(6).toString("hex")}`;

const administration = new URL(template);
administration.pathname = "/postgres";
const client = new pg.Client({ connectionString: administration.href });
await client.connect();
await client.query(`create database "${own.pathname.slice(1)}" template "${template.pathname.slice(1)}"`);
await client.end();

process.env.DATABASE_URL = own.href;
