import type { JsonLd as Data } from "@/lib/site/open-data/json-ld";

/** What a page is about, for programs: data, which no browser runs, so the security policy has nothing to say to it. */
export function JsonLd({ about }: { about: Data }) {
	// A text may hold "</script>": in JSON, `<` may be written so that no parser of HTML sees it.
	return <script type="application/ld+json">{JSON.stringify(about).replaceAll("<", "\\u003c")}</script>;
}
