import { test, inject, expect } from "vitest";
import { builtPages } from "./pages.ts";
test("x", async () => { console.log(inject("origin"), builtPages().length, (await fetch(inject("origin")+"/jiangan-2025/innovation/")).status); expect(1).toBe(1) });
