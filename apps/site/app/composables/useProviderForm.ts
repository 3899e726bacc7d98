import type { OwnModel, Provider } from '../stores/model-keys'
import { hintOf } from '../stores/model-keys'

/** Models that answer in text; a list of a provider's holds many that draw, listen or embed. */
const NOT_FOR_TEXT = /embed|whisper|tts|dall-e|moderation|image|audio|realtime|transcribe|sora|babbage|davinci|veo|aqa|robotics|computer-use|search|instruct|codex|live|lyria/i
const DEFAULT_MINUTES = { openai: 2, gemini: 2, compatible: 10 } as const satisfies Record<Provider, number>

/** What a provider said when it was asked for its models. */
export type Trial = { state: 'idle' | 'asking' } | { state: 'ok', models: string[] } | { state: 'failed', error: Problem }

/** A key being entered: tried from this browser against the provider, then kept. */
export function useProviderForm(provider: Provider) {
  const keys = useModelKeys()
  const { notify } = useApiError()
  const held = computed(() => keys.models.find(model => model.provider === provider))
  const apiKey = ref('')
  const fields = ref<OwnModel>({ provider, model: '', baseUrl: '', timeoutMinutes: DEFAULT_MINUTES[provider], structuredOutput: true })
  const trial = shallowRef<Trial>({ state: 'idle' })
  let controller: AbortController | undefined

  const hasKey = computed(() => apiKey.value.trim() !== '' || held.value !== undefined || provider === 'compatible')
  const canTry = computed(() => hasKey.value && (provider !== 'compatible' || fields.value.baseUrl.trim() !== ''))
  const canKeep = computed(() => canTry.value && fields.value.model !== '')

  /** Starts from what is held, without the key. */
  function begin(): void {
    const { keyHint, ...model } = held.value ?? { keyHint: '' }
    fields.value = { provider, model: '', baseUrl: '', timeoutMinutes: DEFAULT_MINUTES[provider], structuredOutput: true, ...model }
    apiKey.value = ''
    trial.value = { state: 'idle' }
  }

  /** Asks the provider which models the key may use: the cheapest proof that it works. */
  async function tryIt(): Promise<void> {
    controller?.abort()
    const own = new AbortController()
    controller = own
    trial.value = { state: 'asking' }
    try {
      const { ALLOWED_MODELS, connect } = await import('@int/llm')
      const key = apiKey.value.trim() || keys.settingsOf(provider)?.apiKey || ''
      const all = await connect({ provider, apiKey: key, ...(fields.value.baseUrl.trim() === '' ? {} : { baseUrl: fields.value.baseUrl.trim() }) }).listModels({ signal: own.signal })
      const models = all.filter(name => !NOT_FOR_TEXT.test(name))
      const known: readonly string[] = ALLOWED_MODELS[provider]
      if (!models.includes(fields.value.model))
        fields.value.model = known.find(name => models.includes(name)) ?? models[0] ?? fields.value.model
      trial.value = { state: 'ok', models }
    }
    catch (error) {
      if (!own.signal.aborted)
        trial.value = { state: 'failed', error: toRunProblem(error) }
    }
  }

  /** Keeps the key in this tab, and tells our server its provider and its last four characters. Resolves to whether it worked. */
  async function keep(): Promise<boolean> {
    const key = apiKey.value.trim()
    try {
      await keys.keep({ ...fields.value, baseUrl: fields.value.baseUrl.trim() }, key === '' ? undefined : key)
      await $fetch(`/api/models/keys/${provider}`, { method: 'PUT', body: { keyHint: keys.models.find(model => model.provider === provider)?.keyHint ?? hintOf(key) } })
      apiKey.value = ''
      return true
    }
    catch (error) {
      notify(error)
      return false
    }
  }

  onScopeDispose(() => controller?.abort())
  return { held, apiKey, fields, trial, canTry, canKeep, begin, tryIt, keep }
}
