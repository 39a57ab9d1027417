import { byggOchBostad } from "@/prisma/demo/motions/bygg-och-bostad";
import { demokrati } from "@/prisma/demo/motions/demokrati";
import { kulturOchFritid } from "@/prisma/demo/motions/kultur-och-fritid";
import { miljo } from "@/prisma/demo/motions/miljo";
import { omsorg } from "@/prisma/demo/motions/omsorg";
import { skola } from "@/prisma/demo/motions/skola";
import { trafik } from "@/prisma/demo/motions/trafik";
import type { DemoMotion } from "@/prisma/demo/schema";

export const demoMotions: DemoMotion[] = [
  ...skola,
  ...omsorg,
  ...trafik,
  ...miljo,
  ...kulturOchFritid,
  ...demokrati,
  ...byggOchBostad,
];
