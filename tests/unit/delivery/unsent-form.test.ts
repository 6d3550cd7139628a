import { describe, expect, it } from "vitest";
import { unsentPage } from "@/lib/delivery/unsent-page";
import { ask, sendNextPage, startSite } from "./fake-site";

const FORM = { "content-type": "application/x-www-form-urlencoded" };
const PATH = "/redaktion/handling/gem-kladde";

async function downSite() {
	const site = await startSite((_, response) => sendNextPage(response, "a"), {
		siteUrl: "https://pa.example",
	});
	site.state.nextPort = undefined;
	const send = (body: string, origin = "https://pa.example") =>
		ask(site.port, PATH, { method: "POST", headers: { ...FORM, origin }, body });
	return { ...site, send };
}

describe("what is typed in a form while nobody answers", () => {
	it("comes back, to be copied and sent again", async () => {
		const { send, logged } = await downSite();
		const { status, headers, text } = await send("d.title=L%C3%A6r+%22at%22+%3Ctackle%3E&version=7");
		expect(status).toBe(503);
		expect(headers["retry-after"]).toBe("60");
		expect(headers["cache-control"]).toBe("no-store");
		expect(text).toContain(`<form method="post" action="${PATH}">`);
		expect(text).toContain('name="d.title" value="Lær &quot;at&quot; &lt;tackle&gt;"');
		expect(text).toContain("<blockquote>Lær &quot;at&quot; &lt;tackle&gt;</blockquote>");
		expect(text).not.toContain("<tackle>");
		expect(logged).toEqual(["/redaktion/* 503 Next is not running"]);
	});

	it("is shown to nobody whom another site sent here", async () => {
		const { send } = await downSite();
		const { status, text } = await send("d.title=ondt", "https://evil.example");
		expect(status).toBe(503);
		expect(text).not.toContain("ondt");
	});

	it.each([
		["half a megabyte", `a=${"b".repeat(512 * 1024)}`],
		["thousands of fields", "a&".repeat(2_001)],
	])("is not held when it is %s", async (_, body) => {
		const { send } = await downSite();
		const { status, text } = await send(body);
		expect(status).toBe(503);
		expect(text).toContain("Siden er ikke klar lige nu");
	});
});

it("passwords and codes are left out, and so is the button that would send the rest", () => {
	const fields = [
		["mail", "anna@example.dk"],
		["adgangskode", "hemmeligt ord"],
	] as const;
	const page = unsentPage({ title: "T", text: "t", action: "/a", fields });
	expect(page).toContain("anna@example.dk");
	expect(page).not.toContain("hemmeligt");
	expect(page).not.toContain("<form");
});
