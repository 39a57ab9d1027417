import { Secret, TOTP } from "otpauth";

/** What an app with that key shows at that time. */
export const codeAt = (secret: string, time: Date): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: time.getTime() });
