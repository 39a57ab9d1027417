import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // `next dev` would otherwise write instructions for coding agents into the repository.
  agentRules: false,
  // These load native code or files beside themselves, which bundling would leave behind.
  serverExternalPackages: ["@myriaddreamin/typst-ts-node-compiler", "@node-rs/argon2", "pg"],
  // npm test checks the types; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // forbidden() answers 403 with app/forbidden.tsx.
    authInterrupts: true,
    // A form may carry several documents; each is held to its own limit where it is read.
    serverActions: { bodySizeLimit: "110mb" },
  },
};

export default config;
