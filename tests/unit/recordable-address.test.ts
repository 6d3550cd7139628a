import { describe, expect, it } from "vitest";
import { recordableAddress } from "@/lib/directory/search/recordable-address";
import { createEmptySearches } from "@/lib/site/empty-searches";

describe("what is written down of a search that found nothing", () => {
	it.each([
		["/soeg", "/soeg"],
		["/indsatser?element=gruppe&samtykke=nej", "/indsatser?element=gruppe&samtykke=nej"],
		["/tilbud?maalgruppe=handicap&pris=gratis", "/tilbud?maalgruppe=handicap&pris=gratis"],
		["/tilbud?maalgruppe=handicap&maalgruppe=autisme", "/tilbud?maalgruppe=handicap"],
		["/tilbud?maalgruppe=hjemloeshed&kommune=laesoe", "/tilbud"],
		["/tilbud?postnr=9940&aaben=nu", "/tilbud?aaben=nu"],
		["/tilbud?region=region-nordjylland&landsdaekkende=nej", "/tilbud"],
		["/tilbud?sted=Et+eller+andet+hus&indsats=familieorienteret-alkoholbehandling", "/tilbud"],
		["/tilbud?q=min+mand+drikker", "/tilbud"],
		["/tilbud?en-facet-fra-i-morgen=ja", "/tilbud"],
	])("%s is told as %s", (address, told) => {
		expect(recordableAddress(address)).toBe(told);
	});

	it("is cut where it is counted, whoever asks for it", () => {
		const searches = createEmptySearches();
		const now = new Date("2026-11-30T12:00:00Z");
		searches.note("/tilbud?maalgruppe=ptsd&kommune=slagelse", now);
		searches.note("/tilbud?kommune=laesoe", now);
		expect(searches.take()).toEqual([{ day: "2026-11-30", combination: "/tilbud", count: 2 }]);
	});
});
