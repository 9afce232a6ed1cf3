// Follow one plan with @getodk/xforms-engine in this process and print what it took, as JSON.
//
// The engine wants a browser's document; jsdom stands in for it, which makes its reading of XML
// slower than a browser's would be. Its answers do not touch the document.
import { readFileSync } from 'node:fs';

const plan = JSON.parse(readFileSync(0, 'utf8'));
const times = new Map();
const PATIENCE_MS = 8_000; // for the answers of one probe, once there are five

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const time = async (name, work) => {
  const before = process.cpuUsage();
  const start = performance.now();
  const result = await work();
  const wall = performance.now() - start;
  const used = process.cpuUsage(before);
  if (!times.has(name)) times.set(name, { wall: [], cpu: [] });
  times.get(name).wall.push(wall);
  times.get(name).cpu.push((used.user + used.system) / 1000);
  return result;
};

// Answers are synchronous; awaiting between start and stop would add a turn of the event loop.
const timeNow = (name, work) => {
  const start = performance.now();
  const result = work();
  const wall = performance.now() - start;
  if (!times.has(name)) times.set(name, { wall: [], cpu: [] });
  times.get(name).wall.push(wall);
  return result;
};

const engine = await time('import', async () => {
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM('');
  for (const name of ['document', 'DOMParser', 'Node', 'Element', 'XMLSerializer', 'Document', 'Attr', 'Text']) {
    globalThis[name] = window[name];
  }
  globalThis.__dirname = '/'; // the engine's XPath grammar is WebAssembly glue that asks for it
  return import('@getodk/xforms-engine');
});

const xml = readFileSync(plan.form, 'utf8');

const open = async () => {
  const form = await engine.loadForm(xml);
  if (form.status === 'failure') throw form.error;
  return { form, root: form.createInstance({}).root };
};

const indexed = (root) => {
  const found = new Map();
  const walk = (node) => {
    found.set(node.currentState.reference, node);
    for (const child of node.currentState.children ?? []) walk(child);
  };
  walk(root);
  return found;
};

const set = (node, value) => {
  if (node.nodeType === 'select') node.selectValue(value);
  else node.setValue(value);
};

const READINGS = {
  choices: (node) => String(node.currentState.valueOptions.length),
  relevant: (node) => String(node.currentState.relevant),
  value: (node) => String(node.currentState.instanceValue ?? node.currentState.value),
};

const run = async () => {
  global.gc();
  const empty = process.memoryUsage().heapUsed;
  const first = await time('load', open);
  global.gc();
  const heap = (process.memoryUsage().heapUsed - empty) / 1e6;
  for (const probe of plan.probes) {
    let nodes = indexed(first.root);
    for (const [ref, value] of probe.before) set(nodes.get(ref), value);
    nodes = indexed(first.root);
    const target = nodes.get(probe.ref);
    const node = nodes.get(probe.read);
    const read = READINGS[probe.aspect];
    let spent = 0;
    for (const [place, value] of probe.values.entries()) {
      if (place > 4 && spent > PATIENCE_MS) {
        set(target, probe.values.at(-1)); // later probes start from there
        break;
      }
      const started = performance.now();
      const found = timeNow(probe.name, () => {
        set(target, value);
        return read(node);
      });
      spent += performance.now() - started;
      const expected = probe.expected[place];
      if (found !== expected) throw new Error(`${probe.name}: ${probe.read} is ${found}, not ${expected}`);
    }
  }
  if (times.get('load').wall[0] < 10_000) {
    for (let again = 0; again < 2; again += 1) await time('load warm', open);
  }
  const figures = {};
  for (const [name, { wall, cpu }] of times) {
    figures[name] = { first: wall[0], median: median(wall), best: Math.min(...wall), cpu: cpu.length ? median(cpu) : null };
  }
  return { figures, heap_mb: heap };
};

try {
  console.log(JSON.stringify(await run()));
} catch (error) {
  console.log(JSON.stringify({ failed: String(error?.message ?? error).slice(0, 200) }));
}
process.exit(0);
