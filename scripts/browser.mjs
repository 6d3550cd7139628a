import { existsSync } from "node:fs";

/** Debian's Chromium without a window: the same engine, and a third of the time for each browser that is opened. */
export const SHELL = "/usr/bin/chromium-headless-shell";
const INSTALLED = [SHELL, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A Chromium for the tests: the one named, an installed one, or nothing (then Playwright's own is tried). */
export const findBrowser = () =>
	[process.env.CHROMIUM_PATH, ...INSTALLED].find((path) => path && existsSync(path));

/** As root in a closed network: no sandbox, and no start-up requests that are only refused. */
export const BROWSER_ARGS = [
	"--no-sandbox",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--no-first-run",
	"--disable-quic",
];
