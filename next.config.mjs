/**
 * In JavaScript: to read one in TypeScript the server would load a whole compiler, and keep it.
 * @type {import("next").NextConfig}
 */
const config = {
  poweredByHeader: false,
  // `next dev` would otherwise write instructions for coding agents into the repository.
  agentRules: false,
  // The head of a page is sent with it, to browsers as to robots: there is nothing to wait for.
  htmlLimitedBots: /.*/,
  // These load native code or files beside themselves, which bundling would leave behind.
  serverExternalPackages: [
    "@embedpdf/pdfium",
    "@myriaddreamin/typst-ts-node-compiler",
    "@node-rs/argon2",
    "pg",
  ],
  // Pictures are served as they are: without this, /_next/image would scale them for whoever asks.
  images: { unoptimized: true },
  // npm test checks the types; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // A page is loaded into memory when somebody first asks for it, not at the start.
    preloadEntriesOnStart: false,
    // forbidden() answers 403 with app/forbidden.tsx.
    authInterrupts: true,
    // A form may carry several documents; each is held to its own limit where it is read.
    serverActions: { bodySizeLimit: "110mb" },
  },
};

export default config;
