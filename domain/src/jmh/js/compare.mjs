// Prices the same usages with @pydantic/genai-prices, compares every cost, and says how the two kernels' times compare.
// Runs in the folder that holds usages.jsonl, jmh.json and node_modules; see domain/pom.xml, profile jmh.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { calcPrice } = createRequire(process.cwd() + '/')('@pydantic/genai-prices')

// What is known to differ, and why; anything else fails the run.
const EXPLAINED = {
  'amazon.titan-embed-text-v2:0': 'it matches v2 by the prefix of v1, and gives the price of v1',
  'us.anthropic.claude-sonnet-5': 'its release withdrew the rise of 2026-09-01 that its data of 2026-08-21 announces',
  'global.anthropic.claude-sonnet-5': 'its release withdrew the rise of 2026-09-01 that its data of 2026-08-21 announces',
  'qwen.qwen3-coder-480b-a35b-v1:0': 'two other sources agree on a lower input price',
}

const usages = readFileSync('usages.jsonl', 'utf8').trim().split('\n').map((line) => JSON.parse(line))
const calls = usages.map((u) => [
  {
    input_tokens: u.input + u.cacheRead + u.cacheWrite,
    cache_read_tokens: u.cacheRead,
    cache_write_tokens: u.cacheWrite,
    output_tokens: u.output,
  },
  u.model,
  { providerId: 'aws', timestamp: new Date('2026-10-15T00:00:00Z') },
])

let sink = 0
function round() {
  const begin = process.hrtime.bigint()
  for (const [usage, model, options] of calls) sink += calcPrice(usage, model, options)?.total_price ?? 0
  return Number(process.hrtime.bigint() - begin) / calls.length
}
for (let i = 0; i < 10; i++) round()
const rounds = Array.from({ length: 20 }, round).sort((a, b) => a - b)
const theirs = rounds[Math.floor(rounds.length / 2)]
const ours = JSON.parse(readFileSync('jmh.json', 'utf8'))[0].primaryMetric.score

const differing = new Map()
calls.forEach(([usage, model, options], i) => {
  const price = calcPrice(usage, model, options)?.total_price
  const cost = Number(usages[i].cost)
  // Theirs is binary: equal means equal but for its rounding.
  if (price === undefined || Math.abs(price - cost) > 1e-9 * Math.max(1e-6, cost)) {
    const seen = differing.get(model) ?? { count: 0, example: `${usages[i].cost} here, ${price} there` }
    differing.set(model, { ...seen, count: seen.count + 1 })
  }
})

console.log(`${usages.length} usages`)
console.log(`here   ${ours.toFixed(1)} ns a usage (JMH average)`)
console.log(`there  ${theirs.toFixed(1)} ns a usage (median of ${rounds.length} rounds, Node ${process.version})`)
console.log(`ratio  ${(theirs / ours).toFixed(1)}`)
let unexplained = 0
for (const [model, { count, example }] of differing) {
  const reason = EXPLAINED[model]
  if (!reason) unexplained += count
  console.log(`differs  ${model}: ${count} usages, such as ${example}: ${reason ?? 'NOT EXPLAINED'}`)
}
console.log(`equal  ${usages.length - [...differing.values()].reduce((sum, d) => sum + d.count, 0)} usages`)
if (!Number.isFinite(sink) || unexplained > 0) process.exit(1)
