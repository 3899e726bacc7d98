/**
 * The closed list of what can go wrong, with the HTTP status that says it.
 * The page translates the code; the message is the English sentence for logs, terminals and other clients.
 */
export const ERRORS = {
  BAD_REQUEST: { status: 400, message: 'The request could not be understood.' },
  VALIDATION_FAILED: { status: 422, message: 'Some fields are not valid.' },
  UNAUTHENTICATED: { status: 401, message: 'Sign in first.' },
  FORBIDDEN: { status: 403, message: 'This needs a right that your account does not have.' },
  CROSS_SITE_REQUEST: { status: 403, message: 'This request came from another site and was refused.' },
  LOCAL_SIGN_IN_OFF: { status: 403, message: 'One-click sign-in works only on this computer, while no sign-in provider is configured.' },
  SIGN_IN_FAILED: { status: 400, message: 'Signing in did not work. Try again.' },
  EMAIL_NOT_VERIFIED: { status: 403, message: 'The sign-in provider has not verified your e-mail address. Verify it there and try again.' },
  ACCOUNT_EXISTS: { status: 409, message: 'There is an account with this e-mail address already. Sign in the way you did before.' },
  ACCOUNT_BLOCKED: { status: 403, message: 'This account is blocked. Ask whoever runs this site.' },
  NOT_FOUND: { status: 404, message: 'There is nothing here.' },
  METHOD_NOT_ALLOWED: { status: 405, message: 'This address does not answer to that method.' },
  CONFLICT: { status: 409, message: 'This was changed elsewhere in the meantime. Reload to see the newest version.' },
  UPLOAD_TOO_LARGE: { status: 413, message: 'The file is larger than {maxMegabytes} MB. Upload a smaller one.' },
  UPLOAD_MISSING: { status: 400, message: 'The request holds no file. Send one in the field "file".' },
  FILE_EMPTY: { status: 422, message: 'The file is empty. Export it again and upload the new one.' },
  FILE_TYPE_UNSUPPORTED: { status: 415, message: 'This is neither a PDF nor a DOCX. Save the resume as one of these and try again.' },
  FILE_LEGACY_WORD: { status: 415, message: 'This is an old Word, rich text, OpenDocument or Pages file. Open it in the program it was written in, save it as DOCX or PDF and try again.' },
  FILE_ENCRYPTED: { status: 422, message: 'The file is protected by a password. Save a copy without one and try again.' },
  FILE_BROKEN: { status: 422, message: 'The file is damaged and cannot be read. Export it again and try the new one.' },
  FILE_WITHOUT_TEXT: { status: 422, message: 'The file holds no text that can be read: only drawn letters, pictures without writing, or a scan that was not made out. Text in scans is recognised in Dutch, English, French, German, Italian, Polish, Portuguese, Spanish, Turkish and Ukrainian. Export the file from the program it was written in, or scan it again straight and at 300 dpi.' },
  FILE_TOO_COMPLEX: { status: 422, message: 'Reading the file took too long or too much memory. Export it again as a plain PDF or DOCX.' },
  PHOTO_TYPE_UNSUPPORTED: { status: 415, message: 'This is no picture that can be shown here. Choose a JPEG, PNG or WebP.' },
  PHOTO_BROKEN: { status: 422, message: 'The picture is damaged or of a rare kind. Open it in a photo program, save it again as JPEG and try the new one.' },
  PHOTO_SIZE: { status: 422, message: 'The picture measures {width} × {height} pixels. Each side may have {least} to {most}.' },
  PHOTO_TOO_LARGE: { status: 413, message: 'The photo is larger than {maxKilobytes} kB.' },
  FILE_NOT_FOUND: { status: 404, message: 'There is no file at {path}.' },
  JSON_INVALID: { status: 422, message: 'This is not a resume in JSON: {reason}' },
  VACANCY_EMPTY: { status: 422, message: 'The vacancy holds no text.' },
  PAYLOAD_TOO_LARGE: { status: 413, message: 'The request is larger than {maxKilobytes} kB.' },
  EDIT_BLOCKED: { status: 422, message: 'This edit is blocked because nothing in the resume supports it.' },
  EDIT_CONFLICT: { status: 409, message: 'This edit no longer fits the resume it was made for.' },
  PROFILE_INCOMPLETE: { status: 422, message: 'Complete your profile first.' },
  RATE_LIMITED: { status: 429, message: 'Too many requests. Try again in {seconds} s.' },
  QUOTA_EXCEEDED: { status: 429, message: 'The limit of {limit} for {operation} is used up until {resetAt}.' },
  BUDGET_EXHAUSTED: { status: 503, message: 'The platform has spent what it may this month. It goes on at {resetAt}; the local engine and your own key work all the same.' },
  LAST_SUPER_ADMIN: { status: 409, message: 'This is the last super-admin. Make somebody else one first.' },
  GLYPHS_MISSING: { status: 422, message: 'No bundled font has these characters: {characters}. Replace them in the resume and try again.' },
  TEMPLATE_VERSION_UNKNOWN: { status: 422, message: 'This installation does not have version {version} of the template. Choose the newest, or update Bespoke.' },
  RENDER_FAILED: { status: 500, message: 'The document could not be typeset.' },
  RENDER_TIMEOUT: { status: 503, message: 'Typesetting took longer than {seconds} s and was stopped. Shorten the resume or try another template.' },
  RENDER_QUEUE_FULL: { status: 503, message: 'Too many documents are being made at the moment. Try again in {seconds} s.' },
  LLM_KEY_REJECTED: { status: 502, message: 'The model provider does not accept this key, or the key may not use this model.' },
  LLM_QUOTA_EXCEEDED: { status: 503, message: 'The key has no quota or credit left at the model provider.' },
  LLM_RATE_LIMITED: { status: 503, message: 'The model provider is asked too often. Try again in a moment.' },
  LLM_UNAVAILABLE: { status: 503, message: 'The model provider is out of order. Try again in a moment.' },
  LLM_UNREACHABLE: { status: 503, message: 'The model does not answer at its address. Check that the address is right and lets this page call it.' },
  LLM_TIMEOUT: { status: 504, message: 'The model did not finish within {seconds} s.' },
  LLM_CANCELLED: { status: 409, message: 'The request to the model was cancelled.' },
  LLM_REQUEST_REJECTED: { status: 502, message: 'The model provider refused the form of the request. Try another model.' },
  LLM_INPUT_TOO_LONG: { status: 413, message: 'The text is too long for the model.' },
  LLM_MODEL_UNKNOWN: { status: 422, message: 'This model is not known here, or the provider does not offer it.' },
  LLM_ADDRESS_INVALID: { status: 422, message: 'The address of the model has to start with https://, or with http:// on this computer.' },
  LLM_REPLY_CUT: { status: 502, message: 'The connection to the model broke before its reply was complete.' },
  LLM_REPLY_INVALID: { status: 502, message: 'The model did not reply in the form it was asked for. Nothing was changed.' },
  LLM_REPLY_TOO_LARGE: { status: 502, message: 'The reply of the model was larger than {maxKilobytes} kB and was not read.' },
  LLM_REPLY_TRUNCATED: { status: 502, message: 'The reply of the model was cut off at its limit of {maxOutputTokens} tokens. Nothing was changed.' },
  LLM_REFUSED: { status: 422, message: 'The model refused to answer.' },
  PLATFORM_MODEL_MISSING: { status: 503, message: 'This installation has no model of its own. The local engine and your own key work all the same.' },
  PLATFORM_MODEL_OFF: { status: 503, message: 'The platform\'s model is switched off until an administrator switches it on again. The local engine and your own key work all the same.' },
  BYOK_OFF: { status: 403, message: 'Models with a key of one\'s own are switched off here. The local engine works all the same.' },
  RUN_KEY_REUSED: { status: 422, message: 'This idempotency key belongs to another task. Send a new one.' },
  TICKET_INVALID: { status: 422, message: 'This permission to ask a model was not given to you by this server. Start again.' },
  TICKET_EXPIRED: { status: 410, message: 'The permission to ask the model has run out. Start again.' },
  TICKET_USED: { status: 409, message: 'The reply to this request was handed in already.' },
  TICKET_OUTDATED: { status: 409, message: 'The resume or the vacancy was changed while the model was asked. Start again.' },
  NOT_READY: { status: 503, message: 'The server is starting or its database does not answer.' },
  INTERNAL: { status: 500, message: 'Something broke on our side. Nothing of yours was lost; try again.' },
} as const satisfies Record<string, { status: number, message: string }>

export type ErrorCode = keyof typeof ERRORS
export type ErrorParams = Record<string, string | number | boolean | string[] | { path: string, message: string }[]>

/** An error as it travels: the same shape for every status and every client. */
export interface ErrorBody {
  code: ErrorCode
  message: string
  params: ErrorParams
}

/** The English sentence for a code, its `{placeholders}` filled from `params`; a missing one stays visible. */
export function errorMessage(code: ErrorCode, params: ErrorParams = {}): string {
  return ERRORS[code].message.replace(/\{(\w+)\}/g, (whole, name: string) => name in params
    ? String(params[name])
    : whole)
}

/** A failure that its reader can do something about. Anything else that is thrown is a defect and becomes `INTERNAL`. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly params: ErrorParams

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: ErrorOptions) {
    super(errorMessage(code, params), options)
    this.name = 'DomainError'
    this.code = code
    this.params = params
  }

  /** HTTP status of the code. */
  get status(): number {
    return ERRORS[this.code].status
  }

  toBody(): ErrorBody {
    return { code: this.code, message: this.message, params: this.params }
  }
}
