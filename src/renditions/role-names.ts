import type { Role } from "../ledger/schema.ts";

/** What the roles of figures are called on pages. */
export const roleNames: Record<Role, string> = { actual: "结果", target: "目标", background: "背景" };
