import { describe, expect, it } from "vitest";
import { withoutMessage } from "@/lib/delivery/next/next-log";

describe("a complaint of Next's", () => {
	it.each([
		["⨯ TypeError: Cannot read 'min far drikker'", "Next: TypeError"],
		[" ⨯ PrismaClientKnownRequestError: q = 'min far'", "Next: PrismaClientKnownRequestError"],
		["    at Page (.next/server/app/page.js:1:2)", "    at Page (.next/server/app/page.js:1:2)"],
		["  digest: '2338110821'", "  digest 2338110821"],
		["(node:1) MaxListenersExceededWarning: min far", "Next: MaxListenersExceededWarning"],
		["where: { text: 'min far drikker' }", undefined],
		["at far drikker", undefined],
		["", undefined],
	])("%s keeps its name and place only", (line, kept) => {
		expect(withoutMessage(line)).toBe(kept);
	});
});
