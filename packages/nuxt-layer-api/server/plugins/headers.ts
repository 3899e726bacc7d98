import type { H3Event } from 'h3'
import type { NitroApp } from 'nitropack/types'
import { randomBytes } from 'node:crypto'
import { setResponseHeaders } from 'h3'
import { readConfig } from '../services/system/config.ts'
import { isSecure } from '../utils/session.ts'
import { isStarted } from '../utils/start.ts'

const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

const API = {
  // Everything the API says is somebody's own.
  'Cache-Control': 'no-store',
  'Content-Security-Policy': 'default-src \'none\'; frame-ancestors \'none\'; base-uri \'none\'; form-action \'none\'',
}

/** Where a page may send a person's own key: the providers, and models on the person's own computer. A policy cannot name `[::1]`: its grammar knows no IPv6 address. */
const MODELS = ['https://api.openai.com', 'https://generativelanguage.googleapis.com', 'http://localhost:*', 'http://127.0.0.1:*']

/** The origins that an administrator has added; none while the database cannot be asked. */
async function addedOrigins(): Promise<string[]> {
  if (!isStarted())
    return []
  const config = await readConfig().catch(() => undefined)
  return config?.byok_origins ?? []
}

/**
 * Scripts run only from our own files or with this response's nonce. Styles may be inline: the component library sets them
 * on elements, where no nonce can stand, and a style cannot read what a script could.
 */
function pagePolicy(nonce: string, origins: string[]): string {
  return [
    'default-src \'self\'',
    `script-src 'self' 'nonce-${nonce}'`,
    'style-src \'self\' \'unsafe-inline\'',
    'img-src \'self\' data: blob:',
    'font-src \'self\'',
    `connect-src ${['\'self\'', ...MODELS, ...origins].join(' ')}`,
    'object-src \'none\'',
    'base-uri \'none\'',
    'form-action \'self\'',
    'frame-ancestors \'none\'',
  ].join('; ')
}

interface PageParts {
  head: string[]
  bodyPrepend: string[]
  bodyAppend: string[]
}

/** Puts the security headers on every response and the nonce of the page's policy on the scripts that belong to the page. */
export default function headers(nitroApp: NitroApp): void {
  const nonces = new WeakMap<H3Event, string>()

  if (import.meta.prerender)
    return
  nitroApp.hooks.hook('request', async (event) => {
    setResponseHeaders(event, ALWAYS)
    if (isSecure())
      setResponseHeaders(event, { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' })
    if (event.path.startsWith('/api/')) {
      setResponseHeaders(event, API)
    }
    // Vite's development client lives on inline scripts and evaluation.
    else if (!import.meta.dev) {
      const nonce = randomBytes(16).toString('base64')
      nonces.set(event, nonce)
      setResponseHeaders(event, { 'Content-Security-Policy': pagePolicy(nonce, await addedOrigins()) })
    }
  })

  const addNonce = (page: PageParts, { event }: { event: H3Event }): void => {
    const nonce = nonces.get(event)
    if (nonce === undefined)
      return
    // Never the body: a script that somebody managed to write into it must stay without a nonce.
    for (const part of ['head', 'bodyPrepend', 'bodyAppend'] as const)
      page[part] = page[part].map(html => html.replaceAll(/<script(?=[\s>])/g, `<script nonce="${nonce}"`))
  }

  // Hooks run in the order of their registration and other modules add scripts in theirs: this one is registered last, by the first request.
  const stopWaiting = nitroApp.hooks.hook('request', () => {
    stopWaiting()
    // Nuxt's hook, which Nitro's own types do not know.
    ;(nitroApp.hooks.hook as (name: string, hook: typeof addNonce) => void)('render:html', addNonce)
  })
}
