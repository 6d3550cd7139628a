import { chromium } from "playwright";
const [base,path,...steps]=process.argv.slice(2);
const b=await chromium.launch({executablePath:"/usr/bin/chromium-headless-shell",args:["--no-sandbox","--disable-gpu"]});
for(const w of [360,1280]){const c=await b.newContext({viewport:{width:w,height:900},javaScriptEnabled:false,colorScheme:"light"});const p=await c.newPage();await p.goto(base+path);
for(const s of steps){ if(s==="yes"){await p.locator("[name=har-paaroerendevejleder][value=yes]").check();} if(s==="send"){await p.getByRole("button",{name:"Send svaret"}).click();} }
const h=await p.evaluate(()=>document.documentElement.scrollHeight);
const cut=(n,y,hh)=>p.screenshot({path:`/tmp/${n}-${w}.png`,fullPage:true,clip:{x:0,y,width:w,height:Math.min(hh,h-y)}});
await cut("top",0,1400); await cut("end",Math.max(0,h-1300),1300);
const y=await p.locator("[name=har-paaroerendevejleder]").first().evaluate(e=>e.getBoundingClientRect().top+scrollY); await cut("mid",Math.max(0,y-300),1300);
console.log(w,h,await p.evaluate(()=>document.documentElement.scrollWidth));await c.close();}
await b.close();
