import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

export type Received = { to: string[]; source: string };

/** A mail server that keeps what it is sent; it has no mailbox for addresses that begin with "borta". */
export async function startSmtp({ password, port = 0 }: { password?: string; port?: number } = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: password ? ["STARTTLS"] : ["STARTTLS", "AUTH"],
    authOptional: !password,
    allowInsecureAuth: true,
    onAuth: (auth, _session, done) =>
      auth.password === password
        ? done(null, { user: auth.username })
        : done(new Error("Invalid credentials")),
    onRcptTo: ({ address }, _session, done) =>
      address.startsWith("borta")
        ? done(Object.assign(new Error("No such mailbox"), { responseCode: 550 }))
        : done(),
    onData: async (stream, { envelope }, done) => {
      received.push({ to: envelope.rcptTo.map(({ address }) => address), source: await text(stream) });
      done();
    },
  });
  server.on("error", () => {}); // a client that breaks off is what some tests are about
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** What stands in a letter, whatever it was packed in to be sent. */
export function bodyOf({ source }: Received): string {
  const [head = "", ...rest] = source.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  if (/^Content-Transfer-Encoding: base64/im.test(head)) return Buffer.from(body, "base64").toString();
  if (!/^Content-Transfer-Encoding: quoted-printable/im.test(head)) return body;
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([\dA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}
