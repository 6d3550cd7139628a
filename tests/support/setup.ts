import { afterEach, beforeEach, expect, vi } from "vitest";

// Files share a process, which is twice as fast; what a process has one of, each file begins without.
const shared = globalThis as Record<symbol, unknown>;
for (const key of Object.getOwnPropertySymbols(shared)) {
	if (Symbol.keyFor(key)?.startsWith("paaroerendevejviser.")) delete shared[key];
}

let errors: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
	errors = vi.spyOn(console, "error");
});

afterEach(() => {
	expect(errors.mock.calls, "console.error was called").toEqual([]);
	errors.mockRestore();
});
