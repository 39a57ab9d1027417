// npm start. What may be wrong with the machine or the settings is found before anything is installed
// or built; this file and what it imports therefore run on the oldest Node, without packages.
import {
  checkMail,
  checkNode,
  checkScanner,
  databaseUrl,
  dataFolder,
  migrationDatabaseUrl,
  ownOrigin,
  proxies,
  wantedPort,
} from "./environment.mjs";
import { frugal, install, underPinnedNode } from "./install.mjs";
import { checkPort } from "./port.mjs";
import { stopOnError, stopOnSignals } from "./shutdown.mjs";

async function main() {
  stopOnSignals();
  checkNode();
  checkScanner(process.env);
  checkMail(process.env);
  const settings = {
    port: wantedPort(process.env),
    databaseUrl: databaseUrl(process.env),
    migrationUrl: migrationDatabaseUrl(process.env),
    folder: dataFolder(process.env),
    ownOrigin: ownOrigin(process.env),
    proxies: proxies(process.env),
    dev: process.argv.includes("--dev"),
  };
  await checkPort(settings.port);
  await install();
  // Limits suit the built server; compiling pages as they change takes what it takes.
  if (!underPinnedNode(settings.dev ? undefined : frugal)) return;
  const { start } = await import("./application.mjs");
  await start(settings);
}

main().catch(stopOnError);
