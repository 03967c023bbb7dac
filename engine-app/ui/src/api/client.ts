import { Problem } from './problem'

export interface Answer<T> {
  data: T
  etag: string | null
  location: string | null
}

export interface Sending {
  body?: unknown
  query?: Record<string, string | number | boolean | null | undefined>
  /** one per action of the user, kept on retry */
  key?: string
  /** the ETag of the case that the user looked at */
  etag?: string | null
  signal?: AbortSignal
}

let language = 'zh-CN'
let whenUnauthenticated: () => void = () => undefined

export function speak(chosen: string): void {
  language = chosen
}

export function onUnauthenticated(action: () => void): void {
  whenUnauthenticated = action
}

/** Browsers offer randomUUID only over TLS; a district's intranet may have none. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

export async function send<T>(method: string, path: string, sending: Sending = {}): Promise<Answer<T>> {
  const response = await answered(method, path, sending)
  return {
    data: await dataOf<T>(response),
    etag: response.headers.get('ETag'),
    location: response.headers.get('Location'),
  }
}

/** A file as it is, to be looked at within a page; nothing of it becomes part of the page. */
export async function fetchBytes(path: string, signal?: AbortSignal): Promise<Uint8Array> {
  const response = await answered('GET', path, { signal })
  return new Uint8Array(await response.arrayBuffer())
}

async function answered(method: string, path: string, sending: Sending): Promise<Response> {
  const response = await fetch(path + queryString(sending.query), {
    method,
    headers: headersOf(method, sending),
    body: bodyOf(sending.body),
    credentials: 'same-origin',
    signal: sending.signal,
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw Problem.unreachable()
  })
  if (!response.ok) {
    const problem = await Problem.from(response)
    if (problem.unauthenticated) whenUnauthenticated()
    throw problem
  }
  return response
}

/** Sends a file and tells how much of it has gone, from 0 to 1; fetch cannot say that. */
export function upload<T>(path: string, body: FormData, progress: (part: number) => void): Promise<T> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    headersOf('POST', { body }).forEach((value, name) => request.setRequestHeader(name, value))
    request.upload.onprogress = (event) => progress(event.lengthComputable ? event.loaded / event.total : 0)
    request.onerror = () => failed(Problem.unreachable())
    request.onload = async () => {
      if (request.status < 300) return done(JSON.parse(request.responseText) as T)
      const type = request.getResponseHeader('Content-Type') ?? ''
      const answer = new Response(request.responseText, { status: request.status, headers: { 'Content-Type': type } })
      const problem = await Problem.from(answer)
      if (problem.unauthenticated) whenUnauthenticated()
      failed(problem)
    }
    request.send(body)
  })
}

export async function get<T>(path: string, query?: Sending['query'], signal?: AbortSignal): Promise<T> {
  return (await send<T>('GET', path, { query, signal })).data
}

function headersOf(method: string, sending: Sending): Headers {
  const headers = new Headers({ Accept: 'application/json, application/problem+json', 'Accept-Language': language })
  if (sending.body instanceof Blob) headers.set('Content-Type', 'application/octet-stream')
  else if (sending.body !== undefined && !(sending.body instanceof FormData)) {
    headers.set('Content-Type', 'application/json')
  }
  if (sending.key) headers.set('Idempotency-Key', sending.key)
  if (sending.etag) headers.set('If-Match', sending.etag)
  const token = cookie('XSRF-TOKEN')
  if (method !== 'GET' && token) headers.set('X-XSRF-TOKEN', token)
  return headers
}

function bodyOf(body: unknown): BodyInit | undefined {
  if (body === undefined || body instanceof FormData || body instanceof Blob) return body
  return JSON.stringify(body)
}

async function dataOf<T>(response: Response): Promise<T> {
  const text = await response.text()
  return (text === '' ? undefined : JSON.parse(text)) as T
}

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`))
  return found && decodeURIComponent(found.slice(name.length + 1))
}

export function queryString(query: Sending['query'] = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') parameters.set(name, String(value))
  }
  const text = parameters.toString()
  return text && `?${text}`
}
