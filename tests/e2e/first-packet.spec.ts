import net from "node:net";
import { expect, test } from "@playwright/test";

test("the head of a page comes in one packet with the beginning of its body", async ({ baseURL }) => {
  const { hostname, port, host } = new URL(baseURL ?? "");
  const first = await new Promise<string>((resolve, reject) => {
    const socket = net.connect(Number(port), hostname);
    socket.once("error", reject);
    socket.once("data", (bytes) => {
      socket.destroy();
      resolve(String(bytes));
    });
    socket.write(`GET /motioner HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  });
  expect(first).toContain("<!DOCTYPE html>");
});
