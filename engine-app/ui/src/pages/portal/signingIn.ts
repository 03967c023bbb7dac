import type { RouteLocationRaw } from 'vue-router'

/** Where one signs in, to return to where one was. */
export const toSignIn = (from: string): RouteLocationRaw => ({ path: '/public/sign-in', query: { return: from } })
