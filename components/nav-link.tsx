"use client";

import { usePathname } from "next/navigation";

/** Knows whether it leads to where the person already is; a layout cannot. */
export function NavLink({ href, children }: { href: string; children: string }) {
  const pathname = usePathname();
  const here = pathname === href ? "page" : pathname.startsWith(`${href}/`) ? "true" : undefined;
  return (
    <a href={href} aria-current={here}>
      {children}
    </a>
  );
}
