import { normalizeEvent } from '../src/client/normalize/event.ts';
import { toJson } from '../src/client/normalize/read.ts';
import { eventOfSize } from './wireEvent.ts';
for (const sp of ['api','sdk'] as const) {
const text = JSON.stringify(eventOfSize(sp, 5e6));
const med=(a:number[])=>a.sort((x,y)=>x-y)[a.length>>1];
const p:number[]=[],n:number[]=[],t:number[]=[];
for (let i=0;i<31;i++){const a=performance.now();const v:any=JSON.parse(text);const b=performance.now();normalizeEvent(v,{source:'x'});const c=performance.now();
 toJson(v.extra??v.context); const ex=(v.exception??v.entries[0].data); for(const e of ex.values)for(const f of e.stacktrace.frames)toJson(f.vars); const cr=(v.breadcrumbs??v.entries[1].data); for (const k of cr.values) toJson(k.data);
 const d=performance.now();p.push(b-a);n.push(c-b);t.push(d-c)}
console.log(sp,'parse',med(p),'norm',med(n),'toJson only',med(t));
}
