import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { InterventionPage } from "@/components/directory/interventions/intervention-page";
import { ProfessionalPage } from "@/components/directory/interventions/professional-page";
import { DOCUMENTATION_WORDS, FINDING_WORDS } from "@/components/directory/interventions/words";
import { routes } from "@/lib/base/routes";
import { codeWords } from "@/lib/directory/code-words";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { citationsIn, parseReference, withoutCitations } from "@/lib/model/citations";
import { interventionPage, interventionWithPlace } from "@/lib/site/questions/records";
import { realCatalogue } from "../../support/catalogue";
import { tagsIn, textIn } from "../../support/markup";

const catalogue = realCatalogue();
const now = new Date("2026-11-30T12:00:00Z");
const { group: groupLabel } = codeWords(catalogue);
const relatives = (intervention: InterventionView, whole = false) =>
	renderToStaticMarkup(
		<InterventionPage {...interventionWithPlace(catalogue, intervention, {}, now)} now={now} whole={whole} />,
	);
const staff = (intervention: InterventionView) =>
	renderToStaticMarkup(<ProfessionalPage {...interventionPage(catalogue, intervention)} />);

/** Words alone: no Markdown, no soft hyphens, one space; so that a text is found whatever tags stand in it. */
const bare = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
const withoutNumbers = (markup: string) => markup.replace(/<a [^>]*class="cite [^>]*>\d+<\/a>/g, "");
const words = (markup: string) => bare(textIn(withoutNumbers(markup)).replaceAll("\u00AD", ""));
const idsIn = (markup: string) => tagsIn(markup).flatMap(({ attributes }) => attributes.id ?? []);

/** Every string of a record that a reader is to meet, by where it stands; codes and references apart. */
function textsIn(intervention: InterventionView): [string, string][] {
	const { sections, conditions, documentation, ...rest } = intervention;
	const { effectForCitizen, effectForRelative } = documentation;
	const statements = [rest.groupSize, rest.sessions, rest.duration, rest.deliveredBy].flatMap(
		(statement) => statement?.text ?? [],
	);
	return [
		["title", rest.title],
		["summary", rest.summary],
		...rest.alternativeNames.map((name) => ["alternativeNames", name]),
		...Object.entries(sections).flatMap(([key, text]) =>
			(text ?? "").split(/\n+/).map((line) => [`sections.${key}`, withoutCitations(line)]),
		),
		...Object.entries(conditions).map(([key, { note }]) => [`conditions.${key}`, note ?? ""]),
		...statements.map((text) => ["statement", text]),
		["reason", documentation.reason],
		["level", DOCUMENTATION_WORDS[documentation.level]],
		...[effectForCitizen, effectForRelative].flatMap((effect) =>
			effect ? [["effect", `${FINDING_WORDS[effect.finding]} ${effect.text}`]] : [],
		),
		...rest.figures.map(({ label, value, caveat }) => ["figures", `${label} ${value} ${caveat ?? ""}`]),
		...rest.legalBasis.map(({ law, paragraph, text, asOf }) => [
			"legalBasis",
			`${law} ${paragraph} ${text} ${asOf}`,
		]),
		...rest.spread.map(({ text, asOf }) => ["spread", `${text} ${asOf ?? ""}`]),
		...[...rest.requires, ...rest.recruiting].map(({ text }) => ["starting", text]),
		...rest.barriers.map(({ text }) => ["barriers", text]),
		...rest.targetGroups.map(({ group, reason }) => [
			"targetGroups",
			`${groupLabel(group)}${reason ? ` vores egen vurdering ${reason}` : ""}`,
		]),
		...rest.disagreements.flatMap(({ topic, claims }) =>
			[topic, ...claims.map(({ text }) => text)].map((text) => ["disagreements", text]),
		),
		...rest.literature.map((id) => ["literature", catalogue.sources.find((one) => one.id === id)?.short]),
	] as [string, string][];
}

const ANCHORS = ["dokumentation", "evaluation", "udbredelse", "lovgrundlag", "barrierer", "litteratur"];

describe.each(catalogue.interventions)("the two pages of $slug", (intervention) => {
	const pages = { relatives: relatives(intervention), staff: staff(intervention) };

	it("together say everything that the record says", () => {
		const said = `${words(pages.relatives)} | ${words(pages.staff)}`;
		expect(textsIn(intervention).length).toBeGreaterThan(20);
		expect(textsIn(intervention).filter(([, text]) => !said.includes(bare(text)))).toEqual([]);
	});

	it("put every place of a source that a relative's section rests on under that page", () => {
		const text = words(pages.relatives);
		const { gettingIt, audience, howItWorks, purpose, experience } = intervention.sections;
		for (const reference of [gettingIt, audience, howItWorks, purpose, experience].flatMap((section) =>
			citationsIn(section ?? ""),
		)) {
			const { source, place } = parseReference(reference);
			const short = catalogue.sources.find(({ id }) => id === source)?.short ?? "";
			expect(text).toContain(bare(`${short} ${place}`));
		}
	});

	it("keep every old anchor on the relative's page, leading to its place on the other", () => {
		const tags = tagsIn(pages.relatives);
		for (const anchor of ANCHORS) {
			const at = tags.findIndex(({ attributes }) => attributes.id === anchor);
			expect(tags[at + 1]?.attributes.href, anchor).toBe(
				`${routes.interventionForStaff(intervention.slug)}#${anchor}`,
			);
			expect(idsIn(pages.staff)).toContain(anchor);
		}
	});

	it("have no name twice, and a draft's page that shows both has none either", () => {
		const whole = relatives(intervention, true);
		for (const ids of [pages.relatives, pages.staff, whole].map(idsIn)) {
			expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
		}
	});

	it("tell a relative of a disagreement only where her choice depends on it", () => {
		const text = words(pages.relatives);
		for (const { topic, forRelatives } of intervention.disagreements) {
			expect(text.includes(bare(`Kilderne siger ikke det samme ${topic}`)), topic).toBe(
				forRelatives === true,
			);
		}
	});
});
