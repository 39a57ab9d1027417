// What every answer tells the browser to allow; set around Next.js, so that pages, files, refusals and error
// pages carry it alike.
import { randomBytes } from "node:crypto";

const fixed = {
  // A year, as ASVS 5.0 3.4.1 asks; browsers heed it over HTTPS only.
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  // Never no-referrer: a form's Origin would then be "null", and the form refused.
  "Referrer-Policy": "same-origin",
  "Permissions-Policy":
    "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), " +
    "magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=(), " +
    "xr-spatial-tracking=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

export function setSecurityHeaders(request, response, { dev }) {
  const policy = contentSecurityPolicy(randomBytes(16).toString("base64"), dev);
  // Next.js takes the nonce for its scripts from here; what a client sends under that name is overwritten.
  request.headers["content-security-policy"] = policy;
  delete request.headers["content-security-policy-report-only"];
  for (const [name, value] of Object.entries(fixed)) response.setHeader(name, value);
  // A route may know better (a sandboxed download, a picture that everybody may keep), and Next.js leaves out what
  // it says where something is set already: so these come last.
  const { writeHead } = response;
  response.writeHead = (...head) => {
    if (!response.hasHeader("Content-Security-Policy")) response.setHeader("Content-Security-Policy", policy);
    if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "private, no-store");
    return writeHead.apply(response, head);
  };
}

function contentSecurityPolicy(nonce, dev) {
  // React's development build evaluates code to show where an error came from, and Next.js styles what it shows.
  const [evaluating, styling] = dev ? [" 'unsafe-eval'", " 'unsafe-inline'"] : ["", ""];
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${evaluating}`,
    `style-src 'self'${styling}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
