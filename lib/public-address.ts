/**
 * Where people reach the application, without a slash at the end: for links in mails and for the provider
 * that sends people back. Never taken from a request, whose Host header anybody may write.
 */
export function publicAddress(): string {
  const { MOTIONSKOLLEN_ADDRESS, PORT = "3000" } = process.env;
  return MOTIONSKOLLEN_ADDRESS ? new URL(MOTIONSKOLLEN_ADDRESS).origin : `http://localhost:${PORT}`;
}
