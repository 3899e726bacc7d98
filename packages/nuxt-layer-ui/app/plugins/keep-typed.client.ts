type TextField = HTMLInputElement | HTMLTextAreaElement

const WITHOUT_TEXT = new Set(['checkbox', 'radio', 'file', 'hidden', 'submit', 'button'])

function isTextField(element: EventTarget | null): element is TextField {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && !WITHOUT_TEXT.has(element.type))
}

/** After a reload or on the way back browsers fill in what stood there before, which may be older than what the server has. */
function isVisitedAnew(): boolean {
  return performance.getEntriesByType('navigation').some(entry => entry instanceof PerformanceNavigationTiming && entry.type === 'navigate')
}

/**
 * Keeps what people type before the page is alive: while Vue takes the server's page over, it writes each field's first value into it.
 * On a slow connection that can be a whole form.
 */
export default defineNuxtPlugin((nuxtApp) => {
  if (!nuxtApp.isHydrating)
    return
  const typed = new Map<TextField, string>()
  for (const field of isVisitedAnew() ? document.querySelectorAll<TextField>('input, textarea') : []) {
    if (isTextField(field) && field.value !== field.defaultValue)
      typed.set(field, field.value)
  }
  const note = ({ target }: Event): void => {
    if (isTextField(target))
      typed.set(target, target.value)
  }
  document.addEventListener('input', note, true)
  nuxtApp.hooks.hookOnce('app:suspense:resolve', () => {
    document.removeEventListener('input', note, true)
    for (const [field, value] of typed) {
      field.value = value
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
  })
})
