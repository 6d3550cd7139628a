import { readdirSync, readFileSync } from "node:fs";

/** An address of ours, with names such as `[slug]` in it, and what it answers. */
export type OwnRoute = { pattern: string; posts: boolean };

const ADDRESSED = /(?:^|\/)(page|route)\.tsx?$/;

/** All addresses that there are, from the folders of `app`: a new page is tried without anybody thinking of it. */
export const ownRoutes = (): OwnRoute[] =>
	readdirSync("app", { recursive: true, encoding: "utf8" })
		.filter((file) => ADDRESSED.test(file))
		.sort()
		.map((file) => ({
			pattern: `/${file.replace(ADDRESSED, "")}`,
			posts: /export (?:async function|const) POST\b/.test(readFileSync(`app/${file}`, "utf8")),
		}));
