import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasMachineReadableHours } from "@/lib/directory/offers/machine-readable-hours";
import { openness } from "@/lib/directory/offers/opening-hours";
import { latestDueMoment } from "@/lib/store/records/catalogue-version";
import { realCatalogue } from "../support/catalogue";

const hours = realCatalogue()
	.offers.filter(hasMachineReadableHours)
	.flatMap((offer) => offer.hours ?? []);
const moment = fc.date({ min: new Date("2026-10-20"), max: new Date("2027-04-10"), noInvalidDate: true });

describe("the latest moment at which pages changed by themselves (decision 7)", () => {
	it("is now or before, and not before the Danish midnight", () => {
		expect(hours.length).toBeGreaterThan(3);
		fc.assert(
			fc.property(moment, (now) => {
				const due = latestDueMoment({ hours, plans: [] }, now).getTime();
				expect(due).toBeLessThanOrEqual(now.getTime());
				expect(now.getTime() - due).toBeLessThan(25 * 3_600_000);
			}),
		);
	});

	it("tells apart any two moments between which a telephone line opened or closed", () => {
		const soon = fc.integer({ min: 1, max: 12 * 3_600_000 });
		fc.assert(
			fc.property(moment, soon, (first, ms) => {
				const second = new Date(first.getTime() + ms);
				const states = (at: Date) => hours.map((entry) => openness(entry, at).state).join();
				if (states(first) === states(second)) return;
				expect(latestDueMoment({ hours, plans: [] }, second)).not.toEqual(
					latestDueMoment({ hours, plans: [] }, first),
				);
			}),
		);
	});

	it("is the merger's midnight when regions change their name", () => {
		const midnight = new Date("2026-12-31T23:00:00Z");
		expect(latestDueMoment({ hours, plans: [] }, midnight)).toEqual(midnight);
		expect(latestDueMoment({ hours, plans: [] }, new Date("2026-12-31T22:59:59Z"))).not.toEqual(midnight);
	});
});
