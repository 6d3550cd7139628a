import { chromium } from "playwright";
import { findBrowser, BROWSER_ARGS } from "/work/main/scripts/browser.mjs";
const [base,out,...paths]=process.argv.slice(2);
const b=await chromium.launch({executablePath:findBrowser(),args:BROWSER_ARGS});
for(const w of [360,1280]){ const c=await b.newContext({viewport:{width:w,height:w==360?780:900},javaScriptEnabled:process.env.JS==="1",colorScheme:process.env.DARK?"dark":"light"}); const p=await c.newPage();
 for(const [i,path] of paths.entries()){ await p.goto(base+path); await p.screenshot({path:`${out}-${i}-${w}.png`,fullPage:true,clip:undefined}); if(w===1280){const pdf=await p.pdf({preferCSSPageSize:true,path:`${out}-${i}.pdf`}); console.log(path,"pages",[...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b(?!s)/g)].length, "height", await p.evaluate(()=>document.documentElement.scrollHeight));} }
 await c.close(); }
await b.close();
