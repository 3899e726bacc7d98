import type { ResumeContent } from '@int/schema'
import type { Browser } from '@playwright/test'
import type { ReactElement } from 'react'
import type { Outline, OutlineEntry } from '../../src/write/outline.ts'
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { chromium } from '@playwright/test'
import { Document, Font, Link, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer'
import { createElement } from 'react'
import { assetPlaces } from '../../src/write/assets.ts'
import { outlineOf } from '../../src/write/outline.ts'

// The same content, words and order of sections, in the two ways in which public tools make their PDFs.

const fontFile = (face: string): string => assetPlaces().fontFiles.find(file => file.includes(`Inter_${face}.ttf`)) ?? ''

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
const BROWSER_ARGS = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...process.getuid?.() === 0 ? ['--no-sandbox'] : []]

/** Starts the browser that prints: the system's, or the one from npm; `undefined` where none runs. */
export async function startBrowser(): Promise<Browser | undefined> {
  try {
    const executablePath = SYSTEM_BROWSERS.find(path => existsSync(path)) ?? await (await import('@sparticuz/chromium')).default.executablePath()
    return await chromium.launch({ executablePath, args: BROWSER_ARGS })
  }
  catch {
    return undefined
  }
}

/** The resume as a page of HTML with its font inside, as a tool without a network would print it. */
export function toHtml(content: ResumeContent): string {
  const { name, headline, contacts, sections, language } = outlineOf(content)
  const faces = [['400Regular', 400], ['600SemiBold', 600]] as const
  const css = faces.map(([face, weight]) => `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/ttf;base64,${fontBase64(face)})}`).join('')
  const body = [
    `<h1>${escape(name)}</h1><p>${escape(headline ?? '')}</p><p>${contacts.map(contact => escape(contact.text)).join(' · ')}</p>`,
    ...sections.map(section => `<h2>${escape(section.title)}</h2>${section.entries.map(entryHtml).join('')}`),
  ].join('')
  return `<!doctype html><html lang="${language}"><title>${escape(name)}</title><style>${css}@page{margin:2cm}body{font:9.2pt/1.45 Inter}h1{font-size:24pt;margin:0}h2{border-bottom:.5pt solid #ccc}h3{margin:6pt 0 0}</style>${body}</html>`
}

/** Prints HTML on a page that is opened for it and closed again, as a service does for each document. */
export async function printInNewPage(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage()
  try {
    await page.setContent(html)
    await page.evaluate(() => document.fonts.ready)
    return await page.pdf({ format: 'A4', tagged: true })
  }
  finally {
    await page.close()
  }
}

const styles = StyleSheet.create({
  page: { padding: 56, fontFamily: 'Inter', fontSize: 9.2, lineHeight: 1.45 },
  name: { fontSize: 24, fontWeight: 600 },
  heading: { fontSize: 11, fontWeight: 600, marginTop: 10, borderBottomWidth: 0.5, borderBottomColor: '#cccccc' },
  title: { fontWeight: 600, marginTop: 5 },
  bullet: { marginLeft: 10 },
})

/** Tells react-pdf where the font lies; once a process. */
export function registerFonts(): void {
  Font.register({ family: 'Inter', fonts: [{ src: fontFile('400Regular'), fontWeight: 400 }, { src: fontFile('600SemiBold'), fontWeight: 600 }] })
  Font.registerHyphenationCallback(word => [word])
}

/** The resume through @react-pdf/renderer. */
export async function printWithReact(content: ResumeContent): Promise<Uint8Array> {
  return new Uint8Array(await renderToBuffer(reactDocument(outlineOf(content)) as Parameters<typeof renderToBuffer>[0]))
}

function reactDocument({ name, headline, contacts, sections, language }: Outline): ReactElement {
  return createElement(Document, { title: name, language }, createElement(Page, { size: 'A4', style: styles.page }, createElement(Text, { style: styles.name }, name), createElement(Text, {}, headline ?? ''), ...contacts.map((contact, index) => contact.url === undefined
    ? createElement(Text, { key: index }, contact.text)
    : createElement(Link, { key: index, src: contact.url }, contact.text)), ...sections.map((section, index) => createElement(View, { key: `s${index}` }, createElement(Text, { style: styles.heading }, section.title), ...section.entries.map(entryElement)))))
}

function entryElement(entry: OutlineEntry, index: number): ReactElement {
  const lines = linesOf(entry)
  return createElement(View, { key: index }, ...lines.map((line, at) => createElement(Text, { key: at, style: line.title ? styles.title : line.bullet ? styles.bullet : {} }, line.bullet ? `• ${line.text}` : line.text)))
}

function entryHtml(entry: OutlineEntry): string {
  const lines = linesOf(entry)
  return lines.map(({ text, title, bullet }) => title ? `<h3>${escape(text)}</h3>` : bullet ? `<ul><li>${escape(text)}</li></ul>` : `<p>${escape(text)}</p>`).join('')
}

function linesOf({ title, subtitle, period, place, paragraphs, bullets, details }: OutlineEntry): { text: string, title?: boolean, bullet?: boolean }[] {
  return [
    ...title === undefined ? [] : [{ text: title.text, title: true }],
    ...[subtitle, period, place].flatMap(text => text === undefined ? [] : [{ text }]),
    ...paragraphs.map(text => ({ text })),
    ...details.map(detail => ({ text: [detail.label, detail.text].filter(Boolean).join(': ') })),
    ...bullets.map(text => ({ text, bullet: true })),
  ]
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}

const fonts = new Map<string, string>()
function fontBase64(face: string): string {
  const known = fonts.get(face) ?? readFileSync(fontFile(face)).toString('base64')
  fonts.set(face, known)
  return known
}
