/** An edit that is not at the server: of whom, upon which revision, and since when. */
export interface Unsent {
  part: string
  login: string
  content: string
  /** the number of the revision that it changes */
  upon: number
  at: string
}

const database = 'lianban.studio'
const store = 'unsent'

function opened(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(database, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: ['part', 'login'] })
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })
}

async function run<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = await opened()
  try {
    return await new Promise((done, failed) => {
      const transaction = opening.transaction(store, mode, { durability: 'strict' })
      const request = act(transaction.objectStore(store))
      transaction.oncomplete = () => done(request.result)
      transaction.onabort = () => failed(transaction.error)
    })
  } finally {
    opening.close()
  }
}

/** Where edits stay until the server has them: in this browser, also over a crash. */
export interface Shelf {
  put: (unsent: Unsent) => Promise<void>
  find: (part: string, login: string) => Promise<Unsent | undefined>
  drop: (part: string, login: string) => Promise<void>
}

export const browserShelf: Shelf = {
  put: async (unsent) => void (await run('readwrite', (all) => all.put(unsent))),
  find: (part, login) => run<Unsent | undefined>('readonly', (all) => all.get([part, login])),
  drop: async (part, login) => void (await run('readwrite', (all) => all.delete([part, login]))),
}
