import pg from "pg";
import { withThrowawayDatabase } from "../../prisma/embedded.throwaway.mjs";
import { migrate } from "../../prisma/migrate.mjs";
import { grantTo } from "../../prisma/roles.mjs";
import { say, step } from "../../scripts/terminal.mjs";
import { fill } from "./fill.mjs";
import { benchPapers } from "./papers.mjs";
import { benchPlanning } from "./planning.mjs";
import { benchReading } from "./reading.mjs";
import { askEverything, sideBySide } from "./side-by-side.mjs";
import { print } from "./table.mjs";

export async function bench(motions) {
  await benchReading();
  await withThrowawayDatabase(async ({ url: applicationUrl, ownerUrl: url }) => {
    await migrate(url);
    await grantTo(applicationUrl, url);
    const data = await step(`Filling ${motions} motions and ${motions * 4} referrals`, () =>
      fill(url, motions),
    );
    const scans = await scansOf(applicationUrl, url, data);
    const { parts, megabytes, scripts } = await sideBySide(applicationUrl, url, data);
    print(parts);
    say(
      `\nMemory of the application's process, after the part where it held most: ${megabytes} MB resident.`,
    );
    for (const { path, files, bytes } of scripts) {
      say(`JavaScript for ${path}: ${(bytes / 1_000).toFixed(1)} kB compressed in ${files} files.`);
    }
    for (const { relname, seq_scan, idx_scan } of scans) {
      say(`The application on ${relname}: ${seq_scan} sequential scans, ${idx_scan} index scans.`);
    }
    await benchPapers(applicationUrl);
    await benchPlanning(url);
  });
}

/** What the application's plans really do, as PostgreSQL counts it: a server process tells when its connection ends. */
async function scansOf(applicationUrl, url, data) {
  await askEverything(applicationUrl, url, data, () => ask(url, "select pg_stat_reset()"));
  return ask(
    url,
    `select relname, seq_scan, idx_scan from pg_stat_user_tables
     where relname in ('Motion', 'Referral') order by 1`,
  );
}

async function ask(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
