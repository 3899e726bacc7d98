import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

const content = {
  language: 'en',
  personalInfo: { fullName: 'Ada Lovett', headline: 'Data Engineer', email: 'ada@example.com' },
  experience: [
    { id: 'job-1', company: 'Northwind', position: 'Data Engineer', startDate: '2019-04', endDate: null, highlights: ['Cut the nightly load from 5 hours to 40 minutes with Python and PostgreSQL.', 'Wrote the handbook for newcomers.'] },
  ],
  education: [{ id: 'edu-1', institution: 'University of Leeds', degree: 'BSc Mathematics', startDate: '2013', endDate: '2016' }],
  skills: [{ id: 'skl-1', group: null, items: ['Excel', 'Python', 'PostgreSQL'] }],
}
const vacancy = `Data Engineer at Acme

Requirements
- Python
- PostgreSQL
- Fluent English

Nice to have
- Kubernetes
`
const markdown = `# Ada Lovett
ada@example.com

## Experience

### Data Engineer, Northwind
April 2019 – Present

- Cut the nightly load from 5 hours to 40 minutes.
`

let directory: string

interface Outcome { code: number, stdout: string, stderr: string }

/** Runs the command line as npm does: elsewhere, with the caller's folder in `INIT_CWD`. */
function bespoke(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { cwd: tmpdir(), env: { ...process.env, INIT_CWD: directory } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

function lines(stdout: string): Record<string, unknown>[] {
  return stdout.trim().split('\n').map(line => JSON.parse(line) as Record<string, unknown>)
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bespoke-cli-'))
  const files: Record<string, string> = {
    'resume.json': JSON.stringify(content),
    'resume.md': markdown,
    'empty.pdf': '',
    'broken.pdf': '%PDF-1.7 and then nothing of use',
    'picture.png': '\u0089PNG\r\n\u001A\n\u0000\u0000',
    'other.json': '{"a": 1}',
    'vacancy.txt': vacancy,
    'blank.txt': ' \n',
  }
  for (const [name, text] of Object.entries(files))
    await writeFile(join(directory, name), text)
  expect(await bespoke('render', 'resume.json', '-o', 'resume.pdf')).toMatchObject({ code: 0 })
})

afterAll(() => rm(directory, { recursive: true }))

describe('bespoke', () => {
  it('explains itself and its commands', async () => {
    const help = await bespoke('--help')
    expect(help.code).toBe(0)
    for (const name of ['parse', 'requirements', 'match', 'tailor', 'verify', 'render'])
      expect(help.stdout).toContain(name)
    const own = await bespoke('render', '--help')
    expect(own).toMatchObject({ code: 0, stderr: '' })
    expect(own.stdout).toContain('--template=<ats|')
  })

  it('ends with 2 and one sentence where it does not know what to do', async () => {
    const { code, stdout, stderr } = await bespoke('frobnicate')
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('There is no command "frobnicate"')])
  })
})

describe('bespoke parse', () => {
  it('prints one JSON value a file and lets no bad file stop the others', async () => {
    const files = ['resume.pdf', 'empty.pdf', 'broken.pdf', 'picture.png', 'other.json', 'absent.pdf', 'resume.md', 'resume.json']
    const { code, stdout, stderr } = await bespoke('parse', ...files, '--json')
    const values = lines(stdout)
    expect(code).toBe(2)
    expect(values.map(value => value.file)).toEqual(files)
    expect(values.map(value => (value.error as { code: string } | undefined)?.code)).toEqual([
      undefined,
      'FILE_EMPTY',
      'FILE_BROKEN',
      'FILE_TYPE_UNSUPPORTED',
      'JSON_INVALID',
      'FILE_NOT_FOUND',
      undefined,
      undefined,
    ])
    expect(stderr.trim().split('\n')).toHaveLength(5)
    expect(values[0]).toMatchObject({
      content: { personalInfo: { fullName: 'Ada Lovett', email: 'ada@example.com' } },
      fields: expect.arrayContaining([expect.objectContaining({ path: expect.any(String), confidence: expect.any(Number), source: expect.any(Object) })]),
      missing: expect.any(Array),
      warnings: expect.any(Array),
    })
    expect(values[7]?.content).toEqual(content)
  })

  it('has words for people', async () => {
    const { code, stdout } = await bespoke('parse', 'resume.json')
    expect(code).toBe(0)
    expect(stdout).toContain('Ada Lovett')
    expect(stdout).toContain('Data Engineer, Northwind')
  })
})

describe('bespoke requirements', () => {
  it('reads what a vacancy asks for', async () => {
    const { code, stdout } = await bespoke('requirements', 'vacancy.txt', '--json')
    expect(code).toBe(0)
    expect(lines(stdout)).toEqual([expect.objectContaining({
      file: 'vacancy.txt',
      language: 'en',
      requirements: expect.arrayContaining([
        expect.objectContaining({ term: 'Python', importance: 'must', kind: 'skill' }),
        expect.objectContaining({ term: 'Kubernetes', importance: 'nice' }),
      ]),
    })])
  })

  it('says what is wrong with what is no text', async () => {
    const { code, stdout } = await bespoke('requirements', 'blank.txt', 'picture.png', 'vacancy.txt', '--json')
    expect(code).toBe(2)
    expect(lines(stdout).map(value => 'error' in value)).toEqual([true, true, false])
  })
})

describe('bespoke match', () => {
  it('prints the report with evidence', async () => {
    const { code, stdout } = await bespoke('match', 'resume.pdf', 'vacancy.txt', '--json')
    const [report] = lines(stdout)
    expect(code).toBe(0)
    expect(report?.score).toBeGreaterThan(0)
    expect(report?.requirements).toEqual(expect.arrayContaining([
      expect.objectContaining({ term: 'Python', verdict: 'shown', evidence: expect.arrayContaining([expect.objectContaining({ path: expect.any(String), text: expect.any(String) })]) }),
      expect.objectContaining({ term: 'Kubernetes', verdict: expect.stringMatching(/missing|adjacent/) }),
    ]))
  })

  it('ends with 2 where a file cannot be read', async () => {
    expect(await bespoke('match', 'empty.pdf', 'vacancy.txt', '--json')).toMatchObject({ code: 2, stdout: '' })
    expect(await bespoke('match', 'resume.json', 'blank.txt', '--json')).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('bespoke tailor and verify', () => {
  it('tailors, writes the files, and what it wrote is supported', async () => {
    const { code, stdout, stderr } = await bespoke('tailor', 'resume.json', 'vacancy.txt', '--json', '-o', 'out')
    const [tailoring] = lines(stdout)
    expect(code).toBe(0)
    expect(Object.keys(tailoring ?? {}).sort()).toEqual(['after', 'before', 'blocked', 'content', 'edits'])
    const written = await readdir(join(directory, 'out'))
    expect(written.map(name => name.replace(/^.*?\./, '')).sort()).toEqual(['ats.pdf', 'human.pdf', 'json'])
    expect(stderr.trim().split('\n')).toHaveLength(3)
    const json = written.find(name => name.endsWith('.json')) ?? ''
    expect(JSON.parse(await readFile(join(directory, 'out', json), 'utf8'))).toEqual(tailoring?.content)
    expect(await bespoke('verify', 'resume.json', `out/${json}`, '--json')).toMatchObject({ code: 0, stdout: '{"supported":true,"findings":[]}\n' })
  })

  it('finds a claim without support and ends with 1', async () => {
    await writeFile(join(directory, 'false.json'), JSON.stringify(content).replace('40 minutes', '4 minutes'))
    const { code, stdout } = await bespoke('verify', 'resume.json', 'false.json', '--json')
    expect(code).toBe(1)
    expect(lines(stdout)).toEqual([{
      supported: false,
      findings: [expect.objectContaining({ code: 'UNSUPPORTED_NUMBER', pointer: '/experience/0/highlights/0', claim: expect.stringContaining('4'), message: expect.any(String) })],
    }])
  })
})

describe('bespoke render', () => {
  it('writes the same PDF twice', async () => {
    await bespoke('render', 'resume.json', '--template', 'human', '--format', 'pdf', '-o', 'a.pdf')
    await bespoke('render', 'resume.json', '--template', 'human', '--format', 'pdf', '-o', 'b.pdf')
    const first = await readFile(join(directory, 'a.pdf'))
    expect(first.subarray(0, 5).toString()).toBe('%PDF-')
    expect(first.equals(await readFile(join(directory, 'b.pdf')))).toBe(true)
  })

  it('writes each other format, and reads each again', async () => {
    for (const format of ['docx', 'markdown', 'text', 'json', 'jsonresume']) {
      const file = `written.${format}`
      expect(await bespoke('render', 'resume.json', '--format', format, '-o', file)).toMatchObject({ code: 0, stdout: '', stderr: '' })
      const [value] = lines((await bespoke('parse', file, '--json')).stdout)
      expect(value, format).toMatchObject({ content: { personalInfo: { fullName: 'Ada Lovett' }, experience: [{ company: 'Northwind' }] } })
    }
  })

  it('says what it did to fit and what the format cannot carry, when asked', async () => {
    const long = { ...content, experience: Array.from({ length: 9 }, (_, index) => ({ ...content.experience[0], id: `job${index}`, highlights: Array.from({ length: 4 }, (_, at) => `Point ${at} of job ${index} says what was done there.`) })) }
    await writeFile(join(directory, 'long.json'), JSON.stringify(long))
    const fitted = await bespoke('render', 'long.json', '--pages', '2', '--explain', '-o', 'long.pdf')
    expect(fitted.code).toBe(0)
    expect(fitted.stderr).not.toContain('does not fit')
    const { code, stderr } = await bespoke('render', 'long.json', '--pages', '1', '--format', 'jsonresume', '--explain', '-o', 'long.resume.json')
    expect(code).toBe(0)
    expect(stderr).toMatch(/does not fit: about \d+ lines too long/)
    expect(stderr).toMatch(/spacing: 1 → 0.75/)
  })

  it('refuses a colour and a photo that are none', async () => {
    expect((await bespoke('render', 'resume.json', '--accent', 'red', '-o', 'x.pdf')).stderr).toContain('#rrggbb')
    expect((await bespoke('render', 'resume.json', '--template', 'portrait', '--photo', 'resume.json', '-o', 'x.pdf')).stderr).toContain('neither a JPEG nor a PNG')
  })
})
