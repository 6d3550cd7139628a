import { chromium } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "../scripts/browser.mjs";
import { cookieOf, idOf } from "./support/e2e/desk";
const [who = "editor", address = "/redaktion", w = "1280", h = "900", y = "0", out = "top", js = ""] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
const context = await browser.newContext({ viewport: { width: Number(w), height: Number(h) }, baseURL: "http://localhost:3319", locale: "da-DK" });
if (who !== "nobody") { const [n, ...v] = (await cookieOf(who)).split("="); await context.addCookies([{ name: n ?? "", value: v.join("="), domain: "localhost", path: "/", secure: true, httpOnly: true, sameSite: "Lax" }]); }
const page = await context.newPage();
await page.goto(address.replace(/\{(.*?)\/(.*?)\}/, (_, k, s) => idOf(k, s)));
if (js) await page.evaluate(js);
await page.evaluate((top) => window.scrollTo(0, top), Number(y));
await page.waitForTimeout(200);
await page.screenshot({ path: `/tmp/shots/${out}.png` });
await browser.close();
